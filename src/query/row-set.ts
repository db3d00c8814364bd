import type { EventColumns, Row } from '#model/event-columns.ts';
import { type Interval, utcMs } from '#model/time.ts';
import { forEachBlock } from './row-blocks.ts';
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

/** Why rows are turned away, the bits of the clauses that count, and how many rows satisfy those. */
interface Clauses {
  readonly fails: Uint8Array;
  readonly asked: number;
  readonly length: number;
}

/** Rows in an order in time, and the instants they are ordered by. */
interface Instants {
  readonly rows: Uint32Array;
  readonly instants: Float64Array;
}

const wholeSets = new WeakMap<EventColumns, RowSet>();

/**
 * All rows, or those that fail none of the clauses asked about: `(fails[row] & asked) === 0`. Two passes over the
 * table, one in each order; the set of all rows is made once.
 */
export function rowSet(columns: EventColumns, clauses?: Clauses): RowSet {
  if (clauses === undefined) {
    const whole = wholeSets.get(columns) ?? wholeSet(columns);
    wholeSets.set(columns, whole);
    return whole;
  }
  const whole = rowSet(columns);
  const started = passing(whole.rows, whole.start, clauses);
  const ended = passing(whole.byEnd, whole.ends, clauses);
  return {
    length: clauses.length,
    rows: started.rows,
    start: started.instants,
    byEnd: ended.rows,
    ends: ended.instants,
  };
}

/** Those of the ordered rows that pass, with their instants. */
function passing(order: Uint32Array, instants: Float64Array, clauses: Clauses): Instants {
  const { length } = clauses;
  const kept = { rows: new Uint32Array(length), instants: new Float64Array(length) };
  let at = 0;
  forEachBlock(order.length, (from, to) => {
    at = keepOfBlock({ rows: order, instants }, clauses, kept, at, from, to);
  });
  return kept;
}

/** @returns how many are kept by now */
function keepOfBlock(
  all: Instants,
  { fails, asked }: Clauses,
  kept: Instants,
  keptBefore: number,
  from: number,
  to: number,
): number {
  const { rows, instants } = all;
  let at = keptBefore;
  for (let i = from; i < to; i++) {
    const row = rows[i] ?? 0;
    if (((fails[row] ?? 0) & asked) !== 0) continue;
    kept.rows[at] = row;
    kept.instants[at] = instants[i] ?? 0;
    at += 1;
  }
  return at;
}

function wholeSet({ length, start, byEnd, ends }: EventColumns): RowSet {
  return { length, rows: new Uint32Array(length).map((_, row) => row), start, byEnd, ends };
}

/**
 * The rows that overlap the window, in order of start. Those that begin in the window follow each other; of those that
 * began before it the few that still last are looked for from the nearer side: among what began, or among what ends later.
 */
export function rowsInWindow(columns: EventColumns, set: RowSet, window: Interval): Uint32Array {
  const started = countBefore(set.start, window.end);
  const begunBefore = Math.min(countBefore(set.start, window.start), started);
  const ended = countUpTo(set.ends, window.start);
  const lasting = begunBefore - ended;
  const found = new Uint32Array(Math.max(0, started - ended));
  found.set(set.rows.subarray(begunBefore, started), Math.max(0, lasting));
  let at = 0;
  if (begunBefore <= set.length - ended) {
    for (let i = 0; at < lasting; i++) {
      const row = set.rows[i] ?? 0;
      if ((columns.end[row] ?? 0) > window.start) found[at++] = row;
    }
    return found;
  }
  for (let i = ended; at < lasting; i++) {
    const row = set.byEnd[i] ?? 0;
    if ((columns.start[row] ?? 0) < window.start) found[at++] = row;
  }
  found.subarray(0, lasting).sort();
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
