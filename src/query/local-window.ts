import type { EventColumns, Row } from '#model/event-columns.ts';
import { DAY, type Interval, MINUTE, startOfDay, utcMs } from '#model/time.ts';
import { hasRow, type RowSet, rowsInWindow } from './row-set.ts';
import { countBefore, countUpTo } from './window-range.ts';

const NO_ROWS = new Uint32Array(0);

/** What of the columns says when a row happened by the clock on the spot. */
export type ClockColumns = Pick<EventColumns, 'start' | 'end' | 'byEnd' | 'ends' | 'clock'>;

/**
 * The rows that a window of whole days shows although no instant of theirs lies inside: hours whose day on the spot does.
 * Looks only at what begins or ends within a day of the window's edges, in ascending order.
 *
 * ```text
 *   window [2018-06-01, 2018-07-01)   2018-06-30T23:30-05:00 is 2018-07-01T04:30Z
 * ```
 */
export function straysOf(columns: ClockColumns, window: Interval): Uint32Array {
  const { start, ends, byEnd, clock } = columns;
  const isWholeDays = startOfDay(window.start) === window.start && startOfDay(window.end) === window.end;
  if (clock === null || !isWholeDays) return NO_ROWS;
  const found: Row[] = [];
  const from = countUpTo(ends, utcMs(window.start - DAY));
  const to = countUpTo(ends, window.start);
  for (let at = from; at < to; at++) {
    const row = byEnd[at] ?? 0;
    if (isHeldOnSpot(columns, clock, row, window)) found.push(row);
  }
  const after = countBefore(start, utcMs(window.end + DAY));
  for (let row = countBefore(start, window.end); row < after; row++) {
    if (isHeldOnSpot(columns, clock, row, window)) found.push(row);
  }
  return Uint32Array.from(found).sort();
}

function isHeldOnSpot({ start, end }: ClockColumns, clock: Int16Array, row: Row, window: Interval): boolean {
  const east = (clock[row] ?? 0) * MINUTE;
  return east !== 0 && (start[row] ?? 0) + east < window.end && (end[row] ?? 0) + east > window.start;
}

/** The rows that a window shows, in order of start: those that overlap it, and hours whose day on the spot does. */
export function rowsHeld(set: RowSet, window: Interval): Uint32Array {
  const overlapping = rowsInWindow(set, window);
  const strays = straysOf(set.columns, window).filter((row) => hasRow(set, row));
  if (strays.length === 0) return overlapping;
  const held = new Uint32Array(overlapping.length + strays.length);
  held.set(overlapping);
  held.set(strays, overlapping.length);
  return held.sort();
}
