import { EARLIEST, type Interval, LATEST, type UtcMs, utcDay, utcMs } from './time.ts';

/** EDTF has days in the years that four digits can write; of others it has only the year. */
const LAST_YEAR_OF_DAYS = 9999;

const FIRST_YEAR = new Date(EARLIEST).getUTCFullYear();
const LAST_YEAR = new Date(LATEST).getUTCFullYear();

/**
 * The day (UTC) that holds an instant, as EDTF: `2018-06-30`, `-0044-03-15`; of a year that has more than four digits only the
 * year, `Y-17000`.
 */
export function writeDay(t: UtcMs): string {
  if (!hasDays(t)) return `Y${yearOf(t)}`;
  // ECMAScript writes years before ours with six digits.
  const [day = ''] = new Date(t).toISOString().split('T');
  return day.replace(/^-00/, '-');
}

/** The span of a year that astronomers count, 0 being 1 BC, as far as instants can be written; `undefined` where none can. */
export function spanOfYear(year: number): Interval | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return { start: utcDay(year, 1, 1) ?? EARLIEST, end: utcDay(year + 1, 1, 1) ?? LATEST };
}

/** The span, up to whole years at an end where only years can be written. */
export function spanInWriting({ start, end }: Interval): Interval {
  const last = utcMs(end - 1);
  return {
    start: hasDays(start) ? start : (spanOfYear(yearOf(start))?.start ?? start),
    end: hasDays(last) ? end : (spanOfYear(yearOf(last))?.end ?? end),
  };
}

function hasDays(t: UtcMs): boolean {
  return Math.abs(yearOf(t)) <= LAST_YEAR_OF_DAYS;
}

function yearOf(t: UtcMs): number {
  return new Date(t).getUTCFullYear();
}
