import { cssPx, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { RailText } from './rail-parts.ts';
import type { RailSheet } from './rail-sheet.ts';
import type { RailedEvent, Stop } from './rail-stops.ts';
import type { UprightLeader } from './upright-parts.ts';

/** From one line to the next, and between two names; in font sizes. */
const LINE = 1.2;
const APART = 0.25;

/** From a rail or a mark to its names, in px at the usual text size. */
const AWAY = 13;

/** A name that has been moved further than this has a line to its mark, in px at the usual text size. */
const MOVED = 9;

/** Where the names of a rail stand. */
export interface NameColumn {
  readonly rail: number;
  readonly side: -1 | 1;
  /** The rail's x. */
  readonly x: number;
  /** How wide a line may be whose middle is at this height. */
  readonly roomAt: (y: number) => number;
}

interface Named {
  readonly event: RailedEvent;
  readonly stop: Stop;
  readonly y: number;
}

/** Names with their dates outside of the rails, in the order of time and never over one another. */
export function uprightNames(
  events: readonly RailedEvent[],
  column: NameColumn,
  sheet: RailSheet,
  plot: Span,
): { readonly texts: readonly RailText[]; readonly leaders: readonly UprightLeader[] } {
  const { keySize, px } = sheet;
  const { rail, side, x } = column;
  const high = keySize * (2 * LINE + APART);
  const wanted = events.flatMap((event) => {
    const stop = event.stops[rail];
    return stop ? [{ event, stop }] : [];
  });
  const named = apart(wanted, high, plot);
  const at = (stop: Stop) => x + side * px(AWAY) + (side > 0 ? Math.max(0, stop.y - x) : Math.min(0, stop.y - x));
  return {
    texts: named.flatMap((name) => linesOf(name, at(name.stop), column, sheet)),
    leaders: named.flatMap(({ event, stop, y }) =>
      Math.abs(y - stop.x) <= px(MOVED)
        ? []
        : {
            id: `${rail} ${event.event.id}`,
            ...{ x0: stop.y, y0: stop.x },
            ...{ x1: cssPx(at(stop) - side * px(2)), y1: cssPx(y) },
          },
    ),
  };
}

/** Each as near to its mark as those before it leave room, within the plot; what has none is left out, the fine ones first. */
function apart(wanted: readonly Omit<Named, 'y'>[], high: number, { x0, x1 }: Span): readonly Named[] {
  const most = Math.max(0, Math.floor((x1 - x0) / high));
  const first = ({ event }: Omit<Named, 'y'>) => (event.isJoined ? 0 : 1);
  const kept = [...wanted]
    .sort((a, b) => first(a) - first(b))
    .slice(0, most)
    .sort((a, b) => a.stop.x - b.stop.x);
  let free = x0 + high / 2;
  const down = kept.map((name) => {
    const y = Math.max(free, name.stop.x);
    free = y + high;
    return { ...name, y };
  });
  let last = x1 - high / 2;
  return down
    .reverse()
    .map((name) => {
      const y = Math.min(name.y, last);
      last = y - high;
      return { ...name, y };
    })
    .reverse();
}

function linesOf({ event, stop, y }: Named, x: number, column: NameColumn, sheet: RailSheet): readonly RailText[] {
  const { keySize, widthOf, words, isYearless } = sheet;
  const { rail, side } = column;
  const lines = [
    { kind: 'key', text: stop.told.short ?? stop.told.title, isStrong: true, up: -LINE / 2 },
    { kind: 'fine', text: words.date(stop.told.date, isYearless), isStrong: false, up: LINE / 2 },
  ] as const;
  return lines.flatMap(({ kind, text: whole, isStrong, up }): readonly RailText[] => {
    const at = cssPx(y + up * keySize);
    const text = shorten(whole, column.roomAt(at), (part) => widthOf(part, keySize, isStrong));
    // As much of a date as fits would be another date.
    if (kind === 'fine' && text !== whole) return [];
    return [
      {
        id: `${kind} ${rail} ${event.event.id}`,
        ...{ text, kind, x: cssPx(x), y: at, anchor: side < 0 ? 'end' : 'start' },
        ...{ width: widthOf(text, keySize, isStrong), fontSize: keySize, isPresent: true },
        ...{ event: event.event.id, slot: null },
      },
    ];
  });
}
