import { type DatedInterval, isApproximate, isPointInTime } from '#model/edtf.ts';
import { type Interval, knownSpan, middleOf } from '#model/time.ts';
import { hasNoDay } from '#query/no-day.ts';
import type { ContestedEvent } from '#query/rail-story.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { Point, RailBar, RailsRoom } from './rail-parts.ts';
import type { TimeScale } from './scale.ts';

/** Below this a span is hidden behind its own mark, in px. */
const NARROWEST_BAR = 12;

/** Marks that are closer than this stand below one another, so far apart, in px at the usual text size. */
const TOO_CLOSE = 10;
const STACKED = 14;

/** Nor does a stack reach further than this many marks. */
const HIGHEST_STACK = 3;

/** An event as one account dates it, on that account's rail; in or outside of the window. */
export interface Stop extends Point {
  readonly rail: number;
  readonly told: ToldEvent;
  /** From end to end, also beyond the plot. */
  readonly bar: RailBar | null;
}

/** An event with its stops from the first rail to the last; `null` where the account says no day. */
export interface RailedEvent extends ContestedEvent {
  readonly stops: readonly (Stop | null)[];
}

/** A date over most of the window, or beyond it on both sides, stands for no place in it. */
export function saysNoDay(date: DatedInterval, window: Interval): boolean {
  return hasNoDay(date, window) || (date.start < window.start && date.end > window.end);
}

/** Where events stand on the rails; those of the finding below one another where they would cover one another. */
export function stopsOf(
  events: readonly ContestedEvent[],
  scale: TimeScale,
  { above, gap, px }: RailsRoom,
): readonly RailedEvent[] {
  const railed = events.map((event) => ({
    ...event,
    stops: event.tellings.map((told, rail) => told && stopOf(told, rail, cssPx(above + rail * gap), scale)),
  }));
  const levels = stackLevels(railed, px(TOO_CLOSE));
  const step = Math.min(px(STACKED), (gap - px(STACKED)) / HIGHEST_STACK);
  return railed.map((event) => ({
    ...event,
    stops: event.stops.map((stop) => stop && { ...stop, y: cssPx(stop.y + (levels.get(stop) ?? 0) * step) }),
  }));
}

/** Where an account has an event on its rail; `null` where it says no day. */
export function stopOf(told: ToldEvent, rail: number, y: CssPx, scale: TimeScale): Stop | null {
  const { date } = told;
  if (saysNoDay(date, scale.window)) return null;
  const [x0, x1] = [scale.toX(date.start), scale.toX(date.end)];
  const bar = isPointInTime(date) || x1 - x0 < NARROWEST_BAR ? null : { x0, x1, fades: isApproximate(date) };
  return { rail, told, x: scale.toX(middleOf(knownSpan(date))), y, bar };
}

/** How far down each stop of a joined event stands in its stack: on top the one whose other dates are the latest. */
function stackLevels(events: readonly RailedEvent[], closest: number): ReadonlyMap<Stop, number> {
  const joined = events.filter(({ isJoined }) => isJoined);
  const levels = new Map<Stop, number>();
  for (const rail of events[0]?.stops.keys() ?? []) {
    const placed: Stop[] = [];
    for (const { stops } of [...joined].sort((a, b) => leaning(b) - leaning(a))) {
      const stop = stops[rail];
      if (!stop) continue;
      const near = placed.filter(({ x }) => Math.abs(x - stop.x) < closest).length;
      levels.set(stop, Math.min(near, HIGHEST_STACK - 1));
      placed.push(stop);
    }
  }
  return levels;
}

/** The latest of an event's dates, in px. */
export function leaning({ stops }: RailedEvent): number {
  return Math.max(...stops.map((stop) => stop?.x ?? -Infinity));
}
