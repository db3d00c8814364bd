import { type Interval, type UtcMs, utcMs } from '#model/time.ts';

/** The first and the last day (UTC) that a half-open span touches: `2018-05-01`, `2018-11-30`. */
export function inclusiveDays({ start, end }: Interval): { readonly first: string; readonly last: string } {
  return { first: writeDay(start), last: writeDay(utcMs(end - 1)) };
}

function writeDay(t: UtcMs): string {
  return new Date(t).toISOString().split('T')[0] ?? '';
}
