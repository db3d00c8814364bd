import type { EventColumns, Row } from '#model/event-columns.ts';
import { type Interval, overlaps, utcMs } from '#model/time.ts';
import { countBefore, countUpTo } from './window-range.ts';

/**
 * The rows of a table that a filter lets through, ready for questions about windows. The arrays run along the set, not
 * along the table: `rows[i]` is the table's row of the i-th event of the set, in order of start.
 */
export interface RowSet {
  readonly length: number;
  readonly rows: Uint32Array;
  /** When the i-th event starts. */
  readonly start: Float64Array;
  /** The rows in order of their ends, and those ends. */
  readonly byEnd: Uint32Array;
  readonly ends: Float64Array;
}

/** All rows, or those whose byte in `passes` is not 0. One pass over the table. */
export function rowSet(columns: EventColumns, passes?: Uint8Array): RowSet {
  if (passes === undefined) {
    const rows = Uint32Array.from({ length: columns.length }, (_, row) => row);
    return { length: columns.length, rows, start: columns.start, byEnd: columns.byEnd, ends: columns.ends };
  }
  let length = 0;
  for (let row = 0; row < columns.length; row++) if (passes[row] !== 0) length += 1;
  const set = {
    length,
    rows: new Uint32Array(length),
    start: new Float64Array(length),
    byEnd: new Uint32Array(length),
    ends: new Float64Array(length),
  };
  for (let row = 0, started = 0, ended = 0; row < columns.length; row++) {
    if (passes[row] !== 0) {
      set.rows[started] = row;
      set.start[started] = columns.start[row] ?? 0;
      started += 1;
    }
    const byEnd = columns.byEnd[row] ?? 0;
    if (passes[byEnd] !== 0) {
      set.byEnd[ended] = byEnd;
      set.ends[ended] = columns.ends[row] ?? 0;
      ended += 1;
    }
  }
  return set;
}

/** The rows that overlap the window, in order of start. Looks at every event that began before the window's end. */
export function rowsInWindow(columns: EventColumns, set: RowSet, window: Interval): Uint32Array {
  const started = countBefore(set.start, window.end);
  const found = new Uint32Array(started - countUpTo(set.ends, window.start));
  for (let i = 0, at = 0; i < started; i++) {
    const row = set.rows[i] ?? 0;
    if (overlaps(intervalOf(columns, row), window)) found[at++] = row;
  }
  return found;
}

/** The half-open span of a row. */
export function intervalOf(columns: EventColumns, row: Row): Interval {
  return { start: utcMs(columns.start[row] ?? 0), end: utcMs(columns.end[row] ?? 0) };
}

/** Whether a row is in the set (binary search: the rows of a set go up). */
export function hasRow({ rows }: RowSet, row: Row): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}
