import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z, always UTC. */
export type UtcMs = Brand<number, 'UtcMs'>;

/** A length of time in milliseconds. */
export type DurationMs = Brand<number, 'DurationMs'>;

/** Takes a number for an instant: milliseconds since 1970-01-01T00:00:00Z. */
export const utcMs = (ms: number): UtcMs => ms as UtcMs;
/** Takes a number for a length of time: milliseconds, not an instant. */
export const durationMs = (ms: number): DurationMs => ms as DurationMs;

export const MINUTE: DurationMs = durationMs(60_000);
export const HOUR: DurationMs = durationMs(3_600_000);
export const DAY: DurationMs = durationMs(86_400_000);

/** The first and last instants an ECMAScript time value can hold (ECMA-262 §21.4.1.1); they stand for an open end. */
export const EARLIEST: UtcMs = utcMs(-8.64e15);
export const LATEST: UtcMs = utcMs(8.64e15);

/**
 * A half-open span `[start, end)` in UTC.
 *
 * ```text
 *   2018-06-30  =  [2018-06-30T00:00Z, 2018-07-01T00:00Z)
 *   2018-06     =  [2018-06-01T00:00Z, 2018-07-01T00:00Z)
 * ```
 *
 * Invariant: `start < end`.
 */
export interface Interval {
  readonly start: UtcMs;
  readonly end: UtcMs;
}

/** Two half-open spans share at least one instant. A span that only touches the other's edge does not overlap it. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How long a span is, in milliseconds; always more than 0. */
export function durationOf(interval: Interval): DurationMs {
  return durationMs(interval.end - interval.start);
}

/** The instant halfway through a span. */
export function middleOf(interval: Interval): UtcMs {
  return utcMs(interval.start + (interval.end - interval.start) / 2);
}

/** What is known of a span: where one end is open, the day beside the other one. */
export function knownSpan({ start, end }: Interval): Interval {
  return { start: start === EARLIEST ? utcMs(end - DAY) : start, end: end === LATEST ? utcMs(start + DAY) : end };
}

/**
 * The smallest span that covers what is known of all of the given ones, or `undefined` when there are none. It reaches
 * neither `EARLIEST` nor `LATEST`, which nobody means.
 */
export function spanOf(intervals: Iterable<Interval>): Interval | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const interval of intervals) {
    const known = knownSpan(interval);
    start = Math.min(start, known.start);
    end = Math.max(end, known.end);
  }
  return start < end ? { start: utcMs(start), end: utcMs(end) } : undefined;
}

/** Midnight UTC at or before the instant. */
export function startOfDay(t: UtcMs): UtcMs {
  return utcMs(Math.floor(t / DAY) * DAY);
}

/** Midnight UTC at or after the instant. */
export function endOfDay(t: UtcMs): UtcMs {
  return utcMs(Math.ceil(t / DAY) * DAY);
}

/**
 * Midnight UTC that opens a day of the proleptic Gregorian calendar, or `undefined` when the calendar has no such day.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
export function utcDay(year: number, month: number, day: number): UtcMs | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? utcMs(date.getTime()) : undefined;
}
