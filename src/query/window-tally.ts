import { NONE } from '#model/event-columns.ts';
import type { Interval } from '#model/time.ts';
import { forEachBatch, type Subset } from './ranked-bits.ts';
import type { RowSet } from './row-set.ts';
import { countBefore, countUpTo } from './window-range.ts';

/** A way to sort events into groups: a column of group numbers below `size`, or NONE. */
export interface Groups {
  readonly column: Int16Array | Int32Array | Uint16Array | Uint8Array;
  readonly size: number;
}

/** Counts per group of the events that overlap a window that moves. */
export interface WindowTally {
  /** How many events of each group overlap the window. Rewritten by each move. */
  readonly counts: Uint32Array;
  /** Rewrites the counts for a window, which may lie anywhere. */
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
export function createWindowTally({ columns, start, ends, starting, ending }: RowSet, groups: Groups): WindowTally {
  const { column } = groups;
  const counts = new Uint32Array(groups.size);
  let started = 0;
  let ended = 0;

  /** Counts what lies between two places of an order, in whichever direction. */
  function pass(order: Subset, from: number, to: number, by: 1 | -1, rowAt?: Uint32Array): void {
    const step = from < to ? by : -by;
    forEachBatch(order, Math.min(from, to), Math.max(from, to), (members, count) => {
      for (let i = 0; i < count; i++) {
        const member = members[i] ?? 0;
        const group = column[rowAt === undefined ? member : (rowAt[member] ?? 0)] ?? NONE;
        if (group !== NONE) counts[group] = (counts[group] ?? 0) + step;
      }
    });
  }

  return {
    counts,
    move(window) {
      const nowStarted = countBefore(start, window.end);
      const nowEnded = countUpTo(ends, window.start);
      pass(starting, started, nowStarted, 1);
      pass(ending, ended, nowEnded, -1, columns.byEnd);
      started = nowStarted;
      ended = nowEnded;
    },
  };
}
