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

/** All rows of a table, and where each of them stands in the order of ends. */
interface WholeSet extends RowSet {
  readonly endRank: Uint32Array;
}

const wholeSets = new WeakMap<EventColumns, WholeSet>();

/**
 * All rows, or those that fail none of the clauses asked about: `(fails[row] & asked) === 0`. One pass over the table; the
 * set of all rows is made once.
 */
export function rowSet(columns: EventColumns, clauses?: Clauses): RowSet {
  const whole = wholeSets.get(columns) ?? wholeSet(columns);
  wholeSets.set(columns, whole);
  if (clauses === undefined) return whole;
  const rows = passing(clauses);
  return { length: rows.length, rows, start: takeAt(columns.start, rows), ...inOrderOfEnd(whole, rows) };
}

function wholeSet({ length, start, byEnd, ends }: EventColumns): WholeSet {
  const endRank = new Uint32Array(length);
  for (let rank = 0; rank < length; rank++) endRank[byEnd[rank] ?? 0] = rank;
  return { length, rows: new Uint32Array(length).map((_, row) => row), start, byEnd, ends, endRank };
}

function passing({ fails, asked, length }: Clauses): Uint32Array {
  const rows = new Uint32Array(length);
  let at = 0;
  forEachBlock(fails.length, (from, to) => {
    for (let row = from; row < to; row++) if (((fails[row] ?? 0) & asked) === 0) rows[at++] = row;
  });
  return rows;
}

function takeAt(column: Float64Array, rows: Uint32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = column[rows[i] ?? 0] ?? 0;
  return taken;
}

/**
 * The same rows by their ends. Each sets the bit of its rank, and the bits are read in their order: that costs something for
 * the rows that pass, but next to nothing for all the others.
 */
function inOrderOfEnd({ length, byEnd, ends, endRank }: WholeSet, rows: Uint32Array): Pick<RowSet, 'byEnd' | 'ends'> {
  const bits = new Uint32Array(Math.ceil(length / 32));
  for (let i = 0; i < rows.length; i++) {
    const rank = endRank[rows[i] ?? 0] ?? 0;
    bits[rank >>> 5] = (bits[rank >>> 5] ?? 0) | (1 << (rank & 31));
  }
  const kept = { byEnd: new Uint32Array(rows.length), ends: new Float64Array(rows.length) };
  let at = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      const rank = word * 32 + 31 - Math.clz32(left & -left);
      kept.byEnd[at] = byEnd[rank] ?? 0;
      kept.ends[at] = ends[rank] ?? 0;
      at += 1;
    }
  }
  return kept;
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
