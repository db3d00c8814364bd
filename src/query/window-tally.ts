import { NONE, type Row } from '#model/event-columns.ts';
import type { Interval } from '#model/time.ts';
import type { RowSet } from './row-set.ts';
import { countBefore, countUpTo } from './window-range.ts';

/** A way to sort events into groups: a column of group numbers below `size`, or NONE. */
export interface Groups {
  readonly column: Int16Array | Int32Array | Uint16Array | Uint8Array;
  readonly size: number;
}

/** Counts per group of the events that overlap a window that moves. */
export interface WindowTally {
  /** `counts[k][g]`: how many events of group `g` of the k-th grouping overlap the window. Rewritten by each move. */
  readonly counts: readonly Uint32Array[];
  /** How many events overlap the window, in whatever group. */
  readonly total: () => number;
  readonly move: (window: Interval) => void;
}

/**
 * Keeps exact counts while a window moves; a move touches only the events that enter or leave.
 *
 * ```text
 *  rows by start:  ├── started before the window's end ──┤
 *  rows by end:    ├─ ended by its start ─┤
 *  overlapping  =  the first, less the second
 * ```
 *
 * @param set the events that the other filters let through
 */
export function createWindowTally(set: RowSet, groupings: readonly Groups[]): WindowTally {
  const counts = groupings.map(({ size }) => new Uint32Array(size));
  let started = 0;
  let ended = 0;

  function tally(row: Row, by: 1 | -1): void {
    for (let k = 0; k < groupings.length; k++) {
      const group = groupings[k]?.column[row] ?? NONE;
      const count = counts[k];
      if (group !== NONE && count !== undefined) count[group] = (count[group] ?? 0) + by;
    }
  }

  return {
    counts,
    total: () => started - ended,
    move(window) {
      const nowStarted = countBefore(set.start, window.end);
      const nowEnded = countUpTo(set.ends, window.start);
      for (; started < nowStarted; started++) tally(set.rows[started] ?? 0, 1);
      for (; started > nowStarted; started--) tally(set.rows[started - 1] ?? 0, -1);
      for (; ended < nowEnded; ended++) tally(set.byEnd[ended] ?? 0, -1);
      for (; ended > nowEnded; ended--) tally(set.byEnd[ended - 1] ?? 0, 1);
    },
  };
}
