import type { Interval } from './time.ts';

/** How finely a date is known. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/**
 * One end of a dated span.
 * `approximate` is EDTF `~` (about then); `uncertain` is EDTF `?` (perhaps not then at all); `open` is `..` or nothing.
 */
export interface DateBound {
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly open: boolean;
}

/**
 * The span of time that an EDTF date covers (ISO 8601-2:2019), with its precision and its doubt.
 * For a single date `first` and `last` are alike.
 */
export interface DatedInterval extends Interval {
  /** As its author wrote it. */
  readonly edtf: string;
  readonly first: DateBound;
  readonly last: DateBound;
}

/** Days and minutes are drawn as a point in time, everything longer as a bar. */
export function isPointInTime(date: DatedInterval): boolean {
  return date.edtf.indexOf('/') < 0 && (date.first.precision === 'day' || date.first.precision === 'minute');
}

/** One of its ends at least is EDTF `~`: about then. */
export function isApproximate(date: DatedInterval): boolean {
  return date.first.approximate || date.last.approximate;
}

/** One of its ends at least is EDTF `?`: perhaps not then at all. */
export function isUncertain(date: DatedInterval): boolean {
  return date.first.uncertain || date.last.uncertain;
}
