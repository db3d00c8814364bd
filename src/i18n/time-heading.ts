import type { DateBound, DatePrecision } from '#model/edtf.ts';
import { EARLIEST, type UtcMs, utcMs } from '#model/time.ts';
import type { Locale } from './locale.ts';

/** A stretch of the calendar that a heading stands for; `open`: nobody says when it began. */
interface Stretch {
  readonly unit: Exclude<DatePrecision, 'minute' | 'day'> | 'open';
  readonly start: UtcMs;
}

/** "June 2018", "2018", "the 2010s": the heading of what happened then. */
export function headingInWords({ unit, start }: Stretch, { date, messages }: Locale): string {
  if (unit === 'open' || start === EARLIEST) return messages.list.beginningUnknown();
  const bound: DateBound = { precision: unit, approximate: false, uncertain: false, open: false };
  return date({ edtf: '', start, end: utcMs(start + 1), first: bound, last: bound });
}
