import { type Interval, utcMs } from '#model/time.ts';
import { clampWindow } from '#model/window.ts';
import type { LaneSet } from '#query/lane-sets.ts';
import { lastEnd, nextStart } from '#query/window-range.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import type { DensityInput, DensityScene } from './density.ts';
import { type BinStep, binAt } from './density-bins.ts';
import { clampX } from './scale.ts';

/** Where a column stands: in which lane, and for which stretch of the calendar. */
export interface ColumnAt {
  /** Index of the lane. */
  readonly lane: number;
  readonly bin: Interval;
}

/** What lies under a point: a lane and the bin of the instant, whether anything happened then or not. */
export function columnUnder({ frame, scale, step }: DensityScene, x: CssPx, y: CssPx): ColumnAt | undefined {
  const { plot, lanes } = frame;
  if (x < plot.x0 || x >= plot.x1) return undefined;
  const lane = lanes.list.findIndex((row) => y >= row.y && y < row.y + row.height);
  return lane < 0 ? undefined : { lane, bin: binAt(step, scale.toTime(x)) };
}

/** What is seen of a bin; `undefined` outside of the window. */
export function columnSpan({ scale, frame: { plot } }: DensityScene, bin: Interval): Span | undefined {
  const seen = scale.visible(bin);
  return seen && { x0: seen.x0, x1: clampX(seen.x1, cssPx(seen.x0 + 1), plot.x1) };
}

/** The window that opening a bin shows: the bin, as far as the limits let it, but no shorter than a window may be. */
export function windowOf(bin: Interval, limits: Interval): Interval {
  const inside = { start: Math.max(bin.start, limits.start), end: Math.min(bin.end, limits.end) };
  return clampWindow({ start: utcMs(inside.start), end: utcMs(inside.end) }, limits);
}

export interface ColumnWalk extends Pick<DensityInput, 'lanes' | 'tally'> {
  readonly step: BinStep;
  /** No column outside of these is gone to. */
  readonly limits: Interval;
}

/** How many events a column counts. */
export function countAt({ tally }: Pick<ColumnWalk, 'tally'>, { lane, bin }: ColumnAt): number {
  return tally(bin).totals[lane] ?? 0;
}

/**
 * The column that a key goes to: sideways the next one of the lane that is not empty, wherever it is; Home and End its
 * first and last; up and down the next lane, at the same time. `undefined` for other keys and where there is none.
 */
export function columnAfter(key: string, from: ColumnAt, walk: ColumnWalk): ColumnAt | undefined {
  const toLane = (by: number) => {
    const lane = from.lane + by;
    return walk.lanes[lane] === undefined ? undefined : { lane, bin: from.bin };
  };
  const toBin = (bin: Interval | undefined) => bin && { lane: from.lane, bin };
  switch (key) {
    case 'ArrowRight':
      return toBin(binFrom(from.bin.end, from.lane, walk));
    case 'ArrowLeft':
      return toBin(binUpTo(from.bin.start, from.lane, walk));
    case 'Home':
      return toBin(binFrom(walk.limits.start, from.lane, walk));
    case 'End':
      return toBin(binUpTo(walk.limits.end, from.lane, walk));
    case 'ArrowUp':
      return toLane(-1);
    case 'ArrowDown':
      return toLane(1);
    default:
      return undefined;
  }
}

/** The bin of the instant, or the next one that is not empty: what it lacks can only come from events that begin later. */
export function binFrom(t: number, lane: number, { lanes, tally, step, limits }: ColumnWalk): Interval | undefined {
  if (t >= limits.end) return undefined;
  const bin = binAt(step, t);
  if ((tally(bin).totals[lane] ?? 0) > 0) return bin;
  const next = Math.min(...instantsOf(lanes[lane], (part) => nextStart(part, bin.end)));
  return next < limits.end ? binAt(step, next) : undefined;
}

/** The bin that ends at the instant or holds it, or the last one before that is not empty. */
function binUpTo(t: number, lane: number, { lanes, tally, step, limits }: ColumnWalk): Interval | undefined {
  if (t <= limits.start) return undefined;
  const bin = binAt(step, t - 1);
  if ((tally(bin).totals[lane] ?? 0) > 0) return bin;
  const last = Math.max(...instantsOf(lanes[lane], (part) => lastEnd(part, bin.start)));
  return last > limits.start ? binAt(step, last - 1) : undefined;
}

function instantsOf(
  lane: LaneSet | undefined,
  pick: (part: LaneSet['parts'][number]) => number | undefined,
): readonly number[] {
  return (lane?.parts ?? []).flatMap((part) => pick(part) ?? []);
}
