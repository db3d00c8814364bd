import type { ContestedEvent } from '#query/rail-story.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { RailsRoom } from './rail-parts.ts';
import { leaning, type RailedEvent, type Stop, stopOf } from './rail-stops.ts';
import type { TimeScale } from './scale.ts';

/** Marks of near days stand so far apart, in px at the usual text size. */
const STACKED = 16;

/** Where events stand on two rails; those that would cover one another step away from what is between the rails. */
export function shortStops(
  events: readonly ContestedEvent[],
  scale: TimeScale,
  { above, gap, px }: RailsRoom,
): readonly RailedEvent[] {
  const railed = events.map((event) => ({
    ...event,
    stops: event.tellings.map((told, rail) => told && stopOf(told, rail, cssPx(above + rail * gap), scale)),
  }));
  const levels = levelsOf(railed, px(STACKED));
  return railed.map((event) => ({
    ...event,
    stops: event.stops.map((stop, rail) => {
      const away = (rail === 0 ? -1 : 1) * px(STACKED);
      return stop && { ...stop, y: cssPx(stop.y + (levels.get(stop) ?? 0) * away) };
    }),
  }));
}

/** The first level that is free of nearer marks; on the rail itself the one whose other dates are the latest. */
function levelsOf(events: readonly RailedEvent[], closest: CssPx): ReadonlyMap<Stop, number> {
  const levels = new Map<Stop, number>();
  for (const rail of events[0]?.stops.keys() ?? []) {
    const placed: Stop[] = [];
    for (const { stops } of [...events].sort((a, b) => leaning(b) - leaning(a))) {
      const stop = stops[rail];
      if (!stop) continue;
      const taken = placed.filter(({ x }) => Math.abs(x - stop.x) < closest).map((other) => levels.get(other));
      levels.set(stop, [...placed.keys(), placed.length].find((level) => !taken.includes(level)) ?? 0);
      placed.push(stop);
    }
  }
  return levels;
}
