import { unpackDating } from '#model/dating.ts';
import type { DatePrecision } from '#model/edtf.ts';
import type { EventColumns, Row } from '#model/event-columns.ts';
import { EARLIEST, MINUTE, type UtcMs, utcMs } from '#model/time.ts';

/** What a heading in time stands for; `open`: nobody says when it began. */
export type TimeUnit = 'open' | 'century' | 'decade' | 'year' | 'season' | 'month';

/** Rows that stand under one heading: those from `from`, `count` of them. */
export interface TimeGroup {
  readonly unit: TimeUnit;
  /** When the unit begins; `EARLIEST` where that is not known. */
  readonly start: UtcMs;
  readonly from: number;
  readonly count: number;
}

export interface GroupedRows {
  /** The rows in the order of the groups: in time order, except that what is known to the year comes before January. */
  readonly rows: Uint32Array;
  readonly groups: readonly TimeGroup[];
}

/** Where a date of each precision is looked for. The coarser comes first where two begin at once. */
const UNITS = ['open', 'century', 'decade', 'year', 'season', 'month'] as const;
const UNIT_OF: { readonly [P in DatePrecision]: TimeUnit } = {
  minute: 'month',
  day: 'month',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/**
 * Rows under headings of the calendar: months, and for what is known less exactly the year, decade or century it begins in.
 *
 * An hour stands under its day on the spot, among that day's.
 *
 * Boundaries are searched for, and only rows that begin with a month are asked how exactly they are known: whatever is
 * coarser than a month begins where a month does (EDTF). No row is decoded.
 *
 * @param inUtc rows of the table, in ascending order
 */
export function groupByTime(
  columns: Pick<EventColumns, 'start' | 'clock' | 'dating'>,
  inUtc: Uint32Array,
): GroupedRows {
  const startOf = localStarts(columns);
  const rows = columns.clock === null ? inUtc : new Uint32Array(inUtc).sort((a, b) => startOf(a) - startOf(b) || a - b);
  const ordered = new Uint32Array(rows);
  const groups: TimeGroup[] = [];
  const startAt = (i: number) => startOf(rows[i] ?? 0);
  for (let from = 0; from < rows.length; ) {
    const month = monthOf(startAt(from));
    const coarse = startAt(from) === month.start ? firstAt(startAt, from, rows.length, month.start + 1) : from;
    const end = firstAt(startAt, coarse, rows.length, month.end);
    for (const { unit, members } of byUnit(columns, rows.subarray(from, coarse))) {
      ordered.set(members, from);
      const count = members.length;
      groups.push({ unit, start: month.start, from, count });
      from += count;
    }
    from = addMonth(groups, month.start, from, end - from);
  }
  return { rows: ordered, groups };
}

/** When each row began by the clock on the spot. */
function localStarts({ start, clock }: Pick<EventColumns, 'start' | 'clock'>): (row: Row) => number {
  if (clock === null) return (row) => start[row] ?? 0;
  return (row) => (start[row] ?? 0) + (clock[row] ?? 0) * MINUTE;
}

/** Adds the rest of a month to the group that its first instant may have opened; returns where it ends. */
function addMonth(groups: TimeGroup[], start: UtcMs, from: number, count: number): number {
  if (count === 0) return from;
  const last = groups.at(-1);
  const isOpened = last?.unit === 'month' && last.start === start;
  const group = isOpened ? groups.pop() : undefined;
  groups.push({ unit: 'month', start, from: group?.from ?? from, count: (group?.count ?? 0) + count });
  return from + count;
}

/** Rows that begin at once, apart by how exactly they are known, each in the order it had. */
function byUnit({ dating }: Pick<EventColumns, 'dating'>, rows: Uint32Array) {
  const units = Uint8Array.from(rows, (row) => UNITS.indexOf(unitOf(dating[row] ?? 0)));
  return UNITS.flatMap((unit, index) => {
    const members = rows.filter((_, i) => units[i] === index);
    return members.length > 0 ? [{ unit, members }] : [];
  });
}

function unitOf(dating: number): TimeUnit {
  const { first } = unpackDating(dating);
  return first.open ? 'open' : UNIT_OF[first.precision];
}

/** The month that an instant lies in; before all months there is only `EARLIEST`. */
function monthOf(t: number): { readonly start: UtcMs; readonly end: number } {
  if (t === EARLIEST) return { start: EARLIEST, end: t + 1 };
  const date = new Date(t);
  date.setUTCDate(1);
  date.setUTCHours(0, 0, 0, 0);
  const start = utcMs(date.getTime());
  return { start, end: date.setUTCMonth(date.getUTCMonth() + 1) };
}

/** The first index from `low` whose start is not before `t` (binary search). */
function firstAt(startAt: (index: number) => number, low: number, high: number, t: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (startAt(middle) < t) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A row, or the heading that stands before the first row of its group. */
export type GroupItem =
  | { readonly kind: 'heading'; readonly group: TimeGroup }
  | { readonly kind: 'row'; readonly group: TimeGroup; readonly row: number; readonly index: number };

/** How many items headings and rows make together. */
export function itemCount({ rows, groups }: GroupedRows): number {
  return rows.length + groups.length;
}

/**
 * Item `at` of headings and rows in one sequence, found by binary search.
 *
 * ```text
 *   item   0 heading  1 row  2 row  3 heading  4 row
 *   index             0      1                 2
 * ```
 */
export function itemAt({ rows, groups }: GroupedRows, at: number): GroupItem | undefined {
  const number = lastGroupBy(groups, at);
  const group = groups[number];
  if (group === undefined) return undefined;
  const index = at - number - 1;
  const row = rows[index];
  if (index < group.from) return { kind: 'heading', group };
  return row === undefined ? undefined : { kind: 'row', group, row, index };
}

/** The last group whose heading is not after the item. */
function lastGroupBy(groups: readonly TimeGroup[], at: number): number {
  let from = 0;
  let to = groups.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((groups[middle]?.from ?? 0) + middle <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
