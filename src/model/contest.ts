import type { DatedInterval } from './edtf.ts';
import { localDays } from './local-time.ts';
import { type DurationMs, durationMs, MINUTE, overlaps } from './time.ts';

/**
 * Whether two dates cannot both be right: no instant satisfies both. Two hours are right together when they are no further
 * apart than `tolerance`; an hour and a coarser date when the hour's day on the spot, or its instant, lies inside.
 */
export function contestDates(a: DatedInterval, b: DatedInterval, tolerance: DurationMs = durationMs(0)): boolean {
  if (overlaps(a, b)) return false;
  if (isHour(a) && isHour(b)) return distance(a, b) > tolerance;
  return !overlaps(localDays(a), b) && !overlaps(a, localDays(b));
}

function isHour({ first, last }: DatedInterval): boolean {
  return first.precision === 'minute' && last.precision === 'minute';
}

/** From the last minute of the earlier to the first of the later. */
function distance(a: DatedInterval, b: DatedInterval): number {
  return Math.max(a.start - b.end, b.start - a.end) + MINUTE;
}
