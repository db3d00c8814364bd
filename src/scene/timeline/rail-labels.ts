import { isPointInTime } from '#model/edtf.ts';
import { cssPx } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { RailText } from './rail-parts.ts';
import type { LabelPlace, RailSheet } from './rail-sheet.ts';
import type { Spots } from './rail-spots.ts';
import type { RailedEvent, Stop } from './rail-stops.ts';

/** Of a label that has no short name to show, in em. */
const LONGEST_NAME = 10;

/** Between a mark and its label, and from a label to what its account says, in px at the usual text size. */
const BESIDE = 8;
const AFTER = 16;

/** Lets a label beside its mark just clear the rail, and one over its mark the mark; in font sizes. */
const OFF_RAIL = 0.95;
const OFF_MARK = 0.95;

type Place = LabelPlace;

/** Marks of one day on one rail, which one label names. */
interface Stack {
  readonly rail: number;
  readonly stops: readonly Stop[];
  readonly event: RailedEvent;
}

/** The names of the joined events at their marks; those of the present account take their room first. */
export function keyLabels(events: readonly RailedEvent[], sheet: RailSheet, spots: Spots): readonly RailText[] {
  const { present, rails } = sheet;
  const stacks = stacksOf(events.filter(({ isJoined }) => isJoined));
  const order = [present, ...rails.keys()].filter((rail, index, all) => all.indexOf(rail) === index);
  return order.flatMap((rail) =>
    labelsOf(
      stacks.filter((stack) => stack.rail === rail),
      sheet,
      spots,
    ),
  );
}

/** The labels of one rail with their dates; as long as one has no room, the longest does without. */
function labelsOf(stacks: readonly Stack[], sheet: RailSheet, spots: Spots): readonly RailText[] {
  const named = stacks.map((stack) => ({ stack, ...wordsOf(stack, sheet) }));
  const byLength = [...named].sort((a, b) => b.text.length - a.text.length);
  let most: readonly RailText[] = [];
  for (let cut = 0; cut <= named.length; cut++) {
    const shortened = new Set(byLength.slice(0, cut));
    const texts = named.flatMap((label) => {
      const words = shortened.has(label) ? label.shorter : label.text;
      const places = placesOf(label.stack, sheet).map((place) => textAt(place, words, label.stack, sheet));
      return spots.put(places, sheet.boundsOf(label.stack.stops)) ?? [];
    });
    spots.leave(texts);
    if (texts.length > most.length) most = texts;
    if (texts.length === named.length) break;
  }
  return most.flatMap((text) => spots.put([text], everywhere) ?? []);
}

/** What was put once may be put there again. */
const everywhere = { x0: cssPx(-Infinity), x1: cssPx(Infinity) };

function stacksOf(events: readonly RailedEvent[]): readonly Stack[] {
  const stacks = new Map<string, Stack>();
  for (const event of events) {
    for (const stop of event.stops) {
      if (stop === null) continue;
      const { date } = stop.told;
      const key = `${stop.rail} ${isPointInTime(date) ? `${date.start} ${date.end}` : event.event.id}`;
      const known = stacks.get(key);
      stacks.set(key, { rail: stop.rail, event, stops: [...(known?.stops ?? []), stop] });
    }
  }
  return [...stacks.values()];
}

function wordsOf({ stops }: Stack, { words, isYearless, isMany, widthOf, keySize }: RailSheet) {
  const [{ told } = { told: undefined }] = stops;
  if (told === undefined) return { text: '', shorter: '' };
  const date = words.date(told.date, isYearless);
  if (stops.length > 1) return { text: words.shared(stops.length, date), shorter: date };
  const name = shorten(told.short ?? told.title, LONGEST_NAME * keySize, (text) => widthOf(text, keySize, true));
  return { text: isMany ? name : `${name}, ${date}`, shorter: name };
}

function textAt(place: Place, text: string, { rail, stops, event }: Stack, sheet: RailSheet): RailText {
  const { keySize, widthOf, present, isMany, colourOf } = sheet;
  const isPresent = rail === present;
  const isShared = stops.length > 1;
  return {
    ...place,
    id: `${rail} ${event.event.id}`,
    text,
    width: widthOf(text, keySize, isPresent),
    fontSize: keySize,
    kind: 'key',
    event: isShared ? null : event.event.id,
    slot: isMany && !isShared ? colourOf(event).slot : null,
    isPresent,
  };
}

/** Off the rail, away from the lines where there is a side without: beside the mark on the side where it is outermost, then over it. */
function placesOf({ rail, stops, event }: Stack, sheet: RailSheet): readonly Place[] {
  const { last, keySize, radius, px, placesAt } = sheet;
  const ys = stops.map(({ y }) => y);
  const [x, top, bottom] = [stops[0]?.x ?? 0, Math.min(...ys), Math.max(...ys)];
  const isStack = bottom > top;
  const sides = rail === 0 ? [-1] : rail === last ? [1] : [-1, 1];
  const others = event.stops.flatMap((stop) => (stop !== null && stop.rail !== rail ? stop.x : []));
  const isRight = x >= others.reduce((sum, other) => sum + other, 0) / Math.max(1, others.length);
  if (placesAt) return placesAt({ rail, x, top, bottom, isRight });
  const away = radius + px(BESIDE);
  const at = (dx: number, y: number, anchor: Place['anchor']): Place => ({ x: cssPx(x + dx), y: cssPx(y), anchor });
  return sides.flatMap((side) => {
    const end = side < 0 ? top : bottom;
    const near = isStack && side > 0 ? end : end + side * keySize * OFF_RAIL;
    const far = end + side * (radius + keySize * OFF_MARK);
    const right = at(away, near, 'start');
    const left = at(-away, near, 'end');
    return [
      ...(isRight ? [right, left] : [left, right]),
      at(-radius, far, 'start'),
      at(radius, far, 'end'),
      at(0, far, 'middle'),
    ];
  });
}

/** Whose rail it is, at its end: below the first, above the others. */
export function nameTexts({ rails, plot, smallSize, widthOf }: RailSheet, spots: Spots): readonly RailText[] {
  return rails.flatMap(({ account, name, y, isPresent }, rail) => {
    const off = smallSize * OFF_RAIL * (rail === 0 ? 1 : -1);
    const common = { text: name, width: widthOf(name, smallSize, isPresent), fontSize: smallSize, isPresent };
    const texts = (['end', 'start'] as const).map((anchor): RailText => {
      const place = { x: anchor === 'end' ? plot.x1 : plot.x0, y: cssPx(y + off), anchor };
      return { ...place, ...common, id: `name ${account}`, kind: 'name', event: null, slot: null };
    });
    return spots.put(texts, plot) ?? [];
  });
}

/** What each account says of what is in sight, behind its last label, else at its rail's end. */
export function saysTexts(
  events: readonly RailedEvent[],
  labels: readonly RailText[],
  sheet: RailSheet,
  spots: Spots,
): readonly RailText[] {
  const { rails, says, smallSize, widthOf, present, plot, px } = sheet;
  return rails.flatMap(({ account, y }, rail) => {
    const text = says(account);
    const stops = events.flatMap(({ isJoined, stops: all }) => (isJoined && all[rail]) || []);
    if (text === undefined || stops.every(({ x }) => x < plot.x0 || x > plot.x1)) return [];
    const isPresent = rail === present;
    const own = labels
      .filter(({ id, x }) => id.startsWith(`${rail} `) && x >= plot.x0 && x <= plot.x1)
      .map((label) => ({ label, end: endOf(label) }));
    const [latest] = own.sort((a, b) => b.end - a.end);
    const off = smallSize * OFF_RAIL;
    const places: readonly Place[] = [
      ...(latest ? [{ x: cssPx(latest.end + px(AFTER)), y: latest.label.y, anchor: 'start' as const }] : []),
      { x: plot.x1, y: cssPx(y - off), anchor: 'end' },
      { x: plot.x1, y: cssPx(y + off), anchor: 'end' },
      { x: plot.x0, y: cssPx(y - off), anchor: 'start' },
    ];
    const common = { text, width: widthOf(text, smallSize, isPresent), fontSize: smallSize, isPresent };
    const texts = places.map((place): RailText => {
      return { ...place, ...common, id: `says ${account}`, kind: 'says', event: null, slot: null };
    });
    return spots.put(texts, plot) ?? [];
  });
}

function endOf({ x, width, anchor }: RailText): number {
  return anchor === 'start' ? x + width : anchor === 'end' ? x : x + width / 2;
}

/** The names of the other events under the last rail; of those that meet the later one does without. */
export function fineLabels(events: readonly RailedEvent[], sheet: RailSheet, spots: Spots): readonly RailText[] {
  const { last, smallSize, widthOf, present, px, words, isYearless, selected } = sheet;
  const stops = events.flatMap(({ event, isJoined, stops: all }) => {
    const stop = all[last];
    return isJoined || !stop ? [] : [{ event, stop }];
  });
  const first = ({ event }: (typeof stops)[number]) => (event.id === selected ? 0 : 1);
  return stops
    .sort((a, b) => first(a) - first(b) || a.stop.x - b.stop.x)
    .flatMap(({ event, stop }) => {
      const { told, x } = stop;
      const name = shorten(told.short ?? told.title, LONGEST_NAME * smallSize, (part) =>
        widthOf(part, smallSize, false),
      );
      const text = `${name}, ${words.date(told.date, isYearless)}`;
      const y = cssPx(stop.y + px(4) + smallSize);
      const common = { y, text, width: widthOf(text, smallSize, false), fontSize: smallSize };
      const texts = ([-1, 1] as const).map(
        (side): RailText => ({
          ...common,
          id: `${last} ${event.id}`,
          x: cssPx(x + side * px(4)),
          anchor: side < 0 ? 'start' : 'end',
          kind: 'fine',
          event: event.id,
          slot: null,
          isPresent: last === present,
        }),
      );
      return spots.put(texts, sheet.boundsOf([stop])) ?? [];
    });
}
