import type { Interval, UtcMs } from '#model/time.ts';
import { lastMember, nextMember, rank, type Subset } from './ranked-bits.ts';

/** How many of the sorted instants lie before `t` (lower bound, binary search). */
export function countBefore(sorted: Float64Array, t: UtcMs): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted instants lie at or before `t` (upper bound). */
export function countUpTo(sorted: Float64Array, t: UtcMs): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Events in the order of their starts and in the order of their ends, and which of them count. The orders stay as they are
 * whatever is filtered; a filter changes the bits.
 */
export interface TimeOrders {
  /** All starts, sorted; then all ends, sorted by themselves. */
  readonly start: Float64Array;
  readonly ends: Float64Array;
  /** Where the first of these events stands in the bits of both orders. */
  readonly first: number;
  /** Bit `first + i` is the event of `start[i]`. */
  readonly starting: Subset;
  /** Bit `first + i` is the event of `ends[i]`. Before `first` there are as many members as in `starting`. */
  readonly ending: Subset;
}

/**
 * How many of the events that count overlap a window, in two binary searches: those that begin before its end, less those
 * that have ended by its start. Exact for intervals too, because whatever has ended by then also began before.
 */
export function countOverlapping({ start, ends, first, starting, ending }: TimeOrders, window: Interval): number {
  const begun = rank(starting, first + countBefore(start, window.end));
  return begun - rank(ending, first + countUpTo(ends, window.start));
}

/** How many events count. */
export function countAll({ start, first, starting }: TimeOrders): number {
  return rank(starting, first + start.length) - rank(starting, first);
}

/** The first start at or after `t` of an event that counts. */
export function nextStart({ start, first, starting }: TimeOrders, t: UtcMs): number | undefined {
  return start[nextMember(starting, first + countBefore(start, t), first + start.length) - first];
}

/** The last end at or before `t` of an event that counts. */
export function lastEnd({ ends, first, ending }: TimeOrders, t: UtcMs): number | undefined {
  return ends[lastMember(ending, first, first + countUpTo(ends, t)) - first];
}
