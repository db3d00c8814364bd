import { type Interval, utcMs } from '#model/time.ts';
import { writeDay } from '#model/written-day.ts';

/** The first and the last day (UTC) that a half-open span touches, as EDTF: `2018-05-01`, `2018-11-30`. */
export function inclusiveDays({ start, end }: Interval): { readonly first: string; readonly last: string } {
  return { first: writeDay(start), last: writeDay(utcMs(end - 1)) };
}
