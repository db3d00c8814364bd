import { type EventColumns, type Row, spanOfColumns } from '#model/event-columns.ts';
import { type Interval, type UtcMs, utcMs } from '#model/time.ts';
import {
  forEachBatch,
  isMember,
  membersOf,
  nextMember,
  type RankedBits,
  rank,
  reorder,
  type Subset,
} from './ranked-bits.ts';
import { countBefore, countOverlapping, countUpTo, type TimeOrders } from './window-range.ts';

/**
 * The rows of a table that a filter lets through, ready for questions about windows: bit `i` of `starting` is row `i`, bit
 * `i` of `ending` is row `columns.byEnd[i]`.
 */
export interface RowSet extends TimeOrders {
  readonly columns: EventColumns;
  readonly length: number;
}

const wholeSets = new WeakMap<EventColumns, RowSet>();

/** All rows, which is the same object each time, or those whose bits are set. */
export function rowSet(columns: EventColumns, rows: Subset = null): RowSet {
  const isWhole = rows === null || rank(rows, columns.length) === columns.length;
  if (!isWhole) return makeSet(columns, rows);
  const whole = wholeSets.get(columns) ?? makeSet(columns, null);
  wholeSets.set(columns, whole);
  return whole;
}

function makeSet(columns: EventColumns, starting: RankedBits | null): RowSet {
  const { length, start, ends, endRank } = columns;
  const ending = reorder(starting, endRank);
  return { columns, length: rank(starting, length), start, ends, first: 0, starting, ending };
}

/** The rows of a set, going up. */
export function rowsOf({ columns, starting }: RowSet): Uint32Array {
  return membersOf(starting, columns.length);
}

/** The rows that overlap the window, in order of start: those that last from before it, then those that begin in it. */
export function rowsInWindow(set: RowSet, window: Interval): Uint32Array {
  const found = new Uint32Array(Math.max(0, countOverlapping(set, window)));
  const started = countBefore(set.start, window.end);
  const begunBefore = Math.min(countBefore(set.start, window.start), started);
  let at = fillLasting(found, set, window.start, begunBefore);
  forEachBatch(set.starting, begunBefore, started, (rows, count) => {
    found.set(rows.subarray(0, count), at);
    at += count;
  });
  return found;
}

/**
 * Of the rows before `begun` those that end after `t`, looked for from the nearer side: among what has begun, or among what
 * ends later.
 *
 * @returns how many they are
 */
function fillLasting(found: Uint32Array, set: RowSet, t: UtcMs, begun: number): number {
  const { columns, starting, ending } = set;
  const ended = countUpTo(set.ends, t);
  const lasting = Math.max(0, rank(starting, begun) - rank(ending, ended));
  let at = 0;
  if (begun <= columns.length - ended) {
    for (let row = nextMember(starting, 0, begun); at < lasting; row = nextMember(starting, row + 1, begun)) {
      if ((columns.end[row] ?? 0) > t) found[at++] = row;
    }
    return lasting;
  }
  const { length } = columns;
  for (let i = nextMember(ending, ended, length); at < lasting; i = nextMember(ending, i + 1, length)) {
    const row = columns.byEnd[i] ?? 0;
    if ((columns.start[row] ?? 0) < t) found[at++] = row;
  }
  found.subarray(0, lasting).sort();
  return lasting;
}

/** From the first to the last instant that is known of a set, or `undefined` when it has no rows. */
export function spanOfRows({ columns, starting }: RowSet): Interval | undefined {
  return spanOfColumns(columns, (row) => isMember(starting, row));
}

/** The half-open span of a row. */
export function intervalOf(columns: EventColumns, row: Row): Interval {
  return { start: utcMs(columns.start[row] ?? 0), end: utcMs(columns.end[row] ?? 0) };
}

/** Whether a row is in the set. */
export function hasRow({ starting }: RowSet, row: Row): boolean {
  return isMember(starting, row);
}
