import { DAY, type Interval, MINUTE, startOfDay, type UtcMs, utcDay, utcMs } from '#model/time.ts';
import { linkableWindow } from '#model/window.ts';
import { spanOfYear, writeDay } from '#model/written-day.ts';

const YEAR_MONTH_DAY = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?Z)?)?)?$/;

const LONG_YEAR = /^Y(-?\d{5,6})$/;

/**
 * The span of an EDTF level 0 date (ISO 8601-2 §4): `2018`, `2018-06`, `2018-06-30` or `2018-06-30T13:00:00Z`, and of a year
 * before ours or of more than four digits, as on level 1 (`-0044-03-15`, `Y-17000`); or `undefined` when the text is none of them or the calendar has no such day.
 * Never depends on the reader's time zone.
 */
export function parseCivilDate(text: string): Interval | undefined {
  const [, longYear] = LONG_YEAR.exec(text) ?? [];
  if (longYear !== undefined) return spanOfYear(Number(longYear));
  const match = YEAR_MONTH_DAY.exec(text);
  if (match === null) return undefined;
  const [year = 0, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const start = utcDay(year, month ?? 1, day ?? 1);
  if (start === undefined) return undefined;
  if (hour !== undefined) {
    if (hour > 23 || (minute ?? 0) > 59) return undefined;
    const instant = utcMs(start + (hour * 60 + (minute ?? 0)) * MINUTE);
    return { start: instant, end: utcMs(instant + MINUTE) };
  }
  if (day !== undefined) return { start, end: utcMs(start + DAY) };
  const end =
    month === undefined ? utcDay(year + 1, 1, 1) : utcDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return end === undefined ? undefined : { start, end };
}

function writeMinute(t: UtcMs): string {
  const [, time = ''] = new Date(t).toISOString().split('T');
  return `${writeDay(t)}T${time.replace(/\d\d\.\d{3}Z$/, '00Z')}`;
}

/** The inclusive first and last day (or minute) of a window, as EDTF. */
export function writeWindow(window: Interval): { readonly from: string; readonly to: string } {
  const { start, end } = linkableWindow(window);
  const wholeDays = startOfDay(start) === start && startOfDay(end) === end;
  if (wholeDays) return { from: writeDay(start), to: writeDay(utcMs(end - 1)) };
  return { from: writeMinute(start), to: writeMinute(utcMs(end - MINUTE)) };
}
