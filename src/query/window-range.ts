import type { EventColumns } from '#model/event-columns.ts';
import type { Interval, UtcMs } from '#model/time.ts';

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
 * How many events overlap a window, in two binary searches: those that begin before its end, less those that have ended
 * by its start. Exact for intervals too, because whatever has ended by then also began before.
 */
export function countOverlapping(columns: Pick<EventColumns, 'start' | 'ends'>, window: Interval): number {
  return countBefore(columns.start, window.end) - countUpTo(columns.ends, window.start);
}
