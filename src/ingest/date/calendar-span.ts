import type { DatePrecision } from '#model/edtf.ts';
import { DAY, type Interval, type UtcMs, utcDay, utcMs } from '#model/time.ts';

/** A span of the calendar and how finely it is known. */
export interface CalendarSpan extends Interval {
  readonly precision: DatePrecision;
}

/**
 * The first month (0 is January) of each season, by ISO 8601-2 code: the meteorological seasons of the northern
 * hemisphere. Winter begins in the December of its year: `2018-24` is December 2018 to February 2019.
 * The edtf package counts other months (spring from January); its spans of seasons are not used.
 */
const SEASON_MONTHS: ReadonlyMap<number, number> = new Map([
  [21, 2],
  [22, 5],
  [23, 8],
  [24, 11],
]);

/** Midnight UTC that opens a month; months beyond 11 run into later years. NaN outside ECMAScript's range of time. */
function monthStart(year: number, month: number): UtcMs {
  return utcMs(new Date(0).setUTCFullYear(year, month, 1));
}

function spanOfMonths(year: number, month: number, count: number, precision: DatePrecision): CalendarSpan | undefined {
  const start = monthStart(year, month);
  const end = monthStart(year, month + count);
  return start < end ? { start, end, precision } : undefined;
}

/** The whole years from `year` on. `undefined` outside the years −271821 to 275760 that ECMAScript can tell. */
export function spanOfYears(year: number, count: number, precision: DatePrecision): CalendarSpan | undefined {
  return spanOfMonths(year, 0, count * 12, precision);
}

/** @param month 0 to 11 */
export function spanOfMonth(year: number, month: number): CalendarSpan | undefined {
  return spanOfMonths(year, month, 1, 'month');
}

/** @param season ISO 8601-2 code; `undefined` for all but 21 to 24 */
export function spanOfSeason(year: number, season: number): CalendarSpan | undefined {
  const month = SEASON_MONTHS.get(season);
  return month === undefined ? undefined : spanOfMonths(year, month, 3, 'season');
}

/**
 * `undefined` when the calendar has no such day.
 *
 * @param month 0 to 11
 */
export function spanOfDay(year: number, month: number, day: number): CalendarSpan | undefined {
  const start = utcDay(year, month + 1, day);
  return start === undefined ? undefined : { start, end: utcMs(start + DAY), precision: 'day' };
}
