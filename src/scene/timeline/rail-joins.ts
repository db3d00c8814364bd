import type { EventId } from '#model/id.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { clipArea, clipLine } from './rail-clip.ts';
import type { Point, RailJoin } from './rail-parts.ts';
import type { RailedEvent, Stop } from './rail-stops.ts';

/** A join and what it leads between, of which the plot may cut something off. */
export interface LaidJoin extends RailJoin {
  readonly stops: readonly [Stop, Stop];
}

/** From each stop of an event to the next one below; only what is seen of it. */
export function joinsOf(
  { event, stops, isJoined }: RailedEvent,
  slot: number,
  selected: EventId | null,
  seen: Span,
): readonly LaidJoin[] {
  const known = stops.filter((stop) => stop !== null);
  return known.slice(1).flatMap((to, index) => {
    const from = known[index];
    const line = from && clipLine(from, to, seen);
    if (from === undefined || line === undefined) return [];
    const wedge = isJoined && (from.bar !== null || to.bar !== null) ? clipArea(areaOf(from, to), seen) : [];
    return {
      event: event.id,
      weight: isJoined ? 'key' : 'fine',
      slot,
      jumps: to.rail - from.rail > 1,
      from: line[0],
      to: line[1],
      wedge,
      isSelected: event.id === selected,
      stops: [from, to],
    };
  });
}

function areaOf(from: Stop, to: Stop): readonly Point[] {
  const ends = ({ x, y, bar }: Stop) => [bar?.x0 ?? x, bar?.x1 ?? x].map((end) => ({ x: cssPx(end), y }));
  return [...ends(from), ...ends(to).reverse()];
}
