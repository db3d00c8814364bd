import type { Brand } from './brand.ts';
import type { DatedInterval } from './edtf.ts';
import { endOfDay, type Interval, MINUTE, overlaps, startOfDay, type UtcMs, utcMs } from './time.ts';

/** How far east of Greenwich a clock is set, in minutes. */
export type MinutesEast = Brand<number, 'MinutesEast'>;

/** Takes a number for minutes east of Greenwich. */
export const minutesEast = (minutes: number): MinutesEast => minutes as MinutesEast;

/** Short names of zones that stand for several clocks: whose is meant has to be asked. */
export const AMBIGUOUS_ZONES = ['AMT', 'AST', 'BST', 'CDT', 'CST', 'GST', 'IST'] as const;
export type AmbiguousZone = (typeof AMBIGUOUS_ZONES)[number];

const HOUR_OF_DAY = /T(\d{2}:\d{2})[^Z+-]*(Z|[+-][\d:]+)?$/;

/** The ends of a date as its author wrote them; both the same for one that is no interval. */
function endsOf({ edtf }: DatedInterval): readonly [first: string, last: string] {
  const [first = '', last = first] = edtf.split('/');
  return [first, last];
}

function zoneOf(end: string): MinutesEast | null {
  const zone = HOUR_OF_DAY.exec(end)?.[2];
  if (zone === undefined) return null;
  // "-05:30" is -530.
  const digits = zone === 'Z' ? 0 : Number(zone.replace(':', '').padEnd(5, '0'));
  return minutesEast(Math.trunc(digits / 100) * 60 + (digits % 100));
}

/** The zones that the hours of a date were written in; `null` at an end that is no hour, or one without a zone. */
export function writtenZones(date: DatedInterval): readonly [first: MinutesEast | null, last: MinutesEast | null] {
  const [first, last] = endsOf(date);
  return [zoneOf(first), zoneOf(last)];
}

/** The hour that was written without a zone, such as "14:00"; the date itself is that of the day. `null`: there is none. */
export function hourWithoutZone(date: DatedInterval): string | null {
  const [first] = endsOf(date);
  const [, hour] = HOUR_OF_DAY.exec(first) ?? [];
  return hour === undefined || zoneOf(first) !== null ? null : hour;
}

/** What the clock on the spot showed, as though it had been set to UTC. */
export function onClock(t: UtcMs, zone: MinutesEast | null): UtcMs {
  return utcMs(t + (zone ?? 0) * MINUTE);
}

/**
 * The days that a date touches as they were on the spot, as though they had been days of UTC. A date that is no hour is
 * what it is, for it begins and ends with days.
 *
 * ```text
 *   2018-06-30T23:30-05:00   [2018-07-01T04:30Z, 2018-07-01T04:31Z)  →  [2018-06-30, 2018-07-01)
 * ```
 */
export function localDays(date: DatedInterval): Interval {
  const [first, last] = writtenZones(date);
  const { start, end } = date;
  return { start: startOfDay(onClock(start, first)), end: endOfDay(onClock(end, last)) };
}

/** The day or the instant by which a date is put under a heading and counted: an hour by its day on the spot. */
export function localStart(date: DatedInterval): UtcMs {
  return onClock(date.start, writtenZones(date)[0]);
}

/**
 * Whether a window shows a date: an instant of it lies inside; in a window of whole days an hour also counts by its day on
 * the spot.
 */
export function windowHolds(window: Interval, date: DatedInterval): boolean {
  if (overlaps(window, date)) return true;
  const wholeDays = startOfDay(window.start) === window.start && startOfDay(window.end) === window.end;
  return wholeDays && overlaps(window, localDays(date));
}
