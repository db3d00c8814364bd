import { type DatedInterval, isApproximate, isPointInTime, isUncertain } from '#model/edtf.ts';
import { durationOf, type Interval } from '#model/time.ts';

/** A date that is known only to a span over more than this share of the window has no day in it. */
const NO_DAY_SHARE = 0.4;

/**
 * A date that is known only to a span which is most of the window, or more, stands for no place in it. What lasted so long
 * does. Moving the window does not change the answer; another length of it may.
 */
export function hasNoDay(date: DatedInterval, window: Interval): boolean {
  const lasts = date.edtf.includes('/') && !isUncertain(date) && !isApproximate(date);
  return !lasts && !isPointInTime(date) && durationOf(date) > NO_DAY_SHARE * durationOf(window);
}
