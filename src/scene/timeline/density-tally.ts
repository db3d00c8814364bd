import type { Interval, UtcMs } from '#model/time.ts';
import type { LaneSet } from '#query/lane-sets.ts';
import { countOverlapping } from '#query/window-range.ts';

/**
 * How many events overlap a bin. An interval counts in each bin that it touches, so the bins of a lane add up to more than
 * its events; each count, and the total of a lane, is exact.
 */
export interface BinTally {
  /** Per lane. */
  readonly totals: Uint32Array;
  /** Per lane, then per part of the lane: two binary searches each. */
  readonly parts: readonly Uint32Array[];
}

/** Counts one bin. O(parts · log events). */
export function tallyBin(lanes: readonly LaneSet[], bin: Interval): BinTally {
  const parts = lanes.map((lane) => Uint32Array.from(lane.parts, (part) => countOverlapping(part, bin)));
  return { parts, totals: Uint32Array.from(parts, (counts) => counts.reduce((sum, count) => sum + count, 0)) };
}

/** Several times what a window shows; a drag through all years keeps no more than this. */
const KEPT = 1024;

/**
 * Counts bins and remembers them: while the window moves, a bin is the same and so is its count, and only those that come
 * into sight are counted.
 */
export function createTally(lanes: readonly LaneSet[]): (bin: Interval) => BinTally {
  const known = new Map<UtcMs, { readonly end: UtcMs; readonly tally: BinTally }>();
  return (bin) => {
    const before = known.get(bin.start);
    if (before?.end === bin.end) return before.tally;
    if (known.size >= KEPT) known.clear();
    const tally = tallyBin(lanes, bin);
    known.set(bin.start, { end: bin.end, tally });
    return tally;
  };
}
