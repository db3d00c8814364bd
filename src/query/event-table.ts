import type { Interval, UtcMs } from '#model/time.ts';
import type { ToldEvent } from './told-event.ts';

/**
 * All events of one telling as columns, sorted by start, then by end. Row `i` of every column is the same event.
 *
 * ```text
 *              row 0    row 1    row 2  …       bytes per event
 *  start     [ UtcMs  | UtcMs  | UtcMs  ]  f64   8
 *  end       [ UtcMs  | UtcMs  | UtcMs  ]  f64   8   half-open, as everywhere
 *  byEnd     [ row    | row    | row    ]  u32   4   the rows in order of their ends
 *  ends      [ UtcMs  | UtcMs  | UtcMs  ]  f64   8   end[byEnd[i]], so that a search reads one column
 *  dating    [ bits   | bits   | bits   ]  u16   2   precision and doubt of both ends, see dating.ts
 *  category  [ index  | index  | index  ]  u16   2   into the dataset's categories
 *  place     [ index  | index  | NONE   ]  i32   4   into the dataset's places
 *  country   [ index  | index  | NONE   ]  i16   2   into `countries`
 *  tier      [ 0      | 1      | 0      ]  u8    1   index into TIERS
 *  x, y      [ 0 to 1 | 0 to 1 | NaN    ]  f32   8   Web Mercator: the world is one unit wide, y down
 *                                               ───
 *                                                47, and the texts
 * ```
 *
 * Plain typed arrays, so that a Worker can hand them over without a copy.
 */
export interface EventColumns {
  readonly length: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly byEnd: Uint32Array;
  readonly ends: Float64Array;
  readonly dating: Uint16Array;
  readonly category: Uint16Array;
  readonly place: Int32Array;
  readonly country: Int16Array;
  readonly tier: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** In the columns `place` and `country`: there is none. */
export const NONE = -1;

/** A position in an `EventColumns`, from 0. */
export type Row = number;

/** A telling that can be asked for any of its events in full. Asking costs; views ask for what is on screen. */
export interface EventTable extends EventColumns {
  readonly told: (row: Row) => ToldEvent;
}

/** How many of `sorted` lie before `t` (lower bound, binary search). */
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

/** How many of `sorted` lie at or before `t` (upper bound). */
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
