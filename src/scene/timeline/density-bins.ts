import { DAY, EARLIEST, HOUR, type Interval, LATEST, MINUTE, type UtcMs, utcMs } from '#model/time.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { TimeScale } from './scale.ts';

/** The calendar's units that a column may stand for. */
export type BinUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A way to divide time: spans of one length from an origin on, or whole months counted from January of year 0. */
export type BinStep = { readonly unit: BinUnit } & (
  | { readonly length: number; readonly origin: number }
  | { readonly months: number }
);

/** One column's stretch of the calendar and of the screen; what lies outside of the plot is not cut off. */
export interface Bin extends Interval {
  readonly x0: CssPx;
  readonly x1: CssPx;
}

/** Narrower columns are neither told apart nor hit by a pointer. */
const NARROWEST = 6;

/** 5 January 1970, the first Monday. */
const FIRST_MONDAY = 4 * DAY;

const SHORTEST_MONTH = 28 * DAY;

const even = (unit: BinUnit, length: number): BinStep => ({ unit, length, origin: 0 });
const months = (unit: BinUnit, count: number): BinStep => ({ unit, months: count });

/** From the finest to the coarsest. Each divides the calendar without a remainder, so that no column is cut short. */
const STEPS: readonly BinStep[] = [
  ...[1, 5, 15, 30].map((count) => even('minute', count * MINUTE)),
  ...[1, 3, 6, 12].map((count) => even('hour', count * HOUR)),
  even('day', DAY),
  { unit: 'week', length: 7 * DAY, origin: FIRST_MONDAY },
  months('month', 1),
  months('quarter', 3),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => months('year', years * 12)),
];

/** The finest step whose shortest column is at least 6 px wide. It depends on the window's length, not on where it is. */
export function chooseStep({ window, plot }: Pick<TimeScale, 'window' | 'plot'>): BinStep {
  const shortest = (NARROWEST * (window.end - window.start)) / (plot.x1 - plot.x0);
  const fits = (step: BinStep) => ('months' in step ? step.months * SHORTEST_MONTH : step.length) >= shortest;
  return STEPS.find(fits) ?? months('year', 120_000);
}

/** The bin that an instant is in: half-open, and the same whatever the window, so that columns stay while it moves. */
export function binAt(step: BinStep, t: number): Interval {
  if ('months' in step) {
    const date = new Date(t);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const first = Math.floor(month / step.months) * step.months;
    return { start: openingOf(first), end: openingOf(first + step.months) };
  }
  const start = Math.floor((t - step.origin) / step.length) * step.length + step.origin;
  return { start: utcMs(start), end: utcMs(start + step.length) };
}

/** The first instant of a month that is counted from January of year 0, as far as instants can be written. */
function openingOf(month: number): UtcMs {
  const year = Math.floor(month / 12);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const t = new Date(0).setUTCFullYear(year, month - year * 12, 1);
  return Number.isNaN(t) ? (month < 0 ? EARLIEST : LATEST) : utcMs(t);
}

/** All bins that overlap the window, from left to right. */
export function binsIn(step: BinStep, { window, toX }: Pick<TimeScale, 'window' | 'toX'>): readonly Bin[] {
  const bins: Bin[] = [];
  let bin = binAt(step, window.start);
  let x0 = toX(bin.start);
  for (;;) {
    const x1 = cssPx(toX(bin.end));
    bins.push({ ...bin, x0, x1 });
    if (bin.end >= window.end) return bins;
    bin = binAt(step, bin.end);
    x0 = x1;
  }
}
