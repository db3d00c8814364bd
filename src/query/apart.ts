import type { DatedInterval } from '#model/edtf.ts';
import { localDays } from '#model/local-time.ts';
import { DAY, EARLIEST, type Interval, LATEST, MINUTE } from '#model/time.ts';

/** What the time between two dates is counted in. */
export type ApartUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The time between two dates, as far as they are known. */
export interface Apart {
  readonly unit: ApartUnit;
  /** Whole units; at least one. */
  readonly least: number;
  /** Whole units, at least `least`; `null` where an end is open. */
  readonly most: number | null;
  /** Both dates are exact, and the units do not come out even. */
  readonly about: boolean;
}

/** Units of days, the coarsest first, and from how many days on a range is said in them; an exact number of days stays longer. */
const COARSE = [
  { unit: 'year', days: 365.2425, from: 730 },
  { unit: 'month', days: 365.2425 / 12, from: 120 },
  { unit: 'week', days: 7, from: 60 },
] as const;

const LONGEST_EXACT_DAYS = 99;

/** From this many minutes on hours are counted, and from this many on days. */
const HOURS_FROM = 120;
const DAYS_FROM = 48 * 60;

/**
 * How far apart two dates are. Of two hours in minutes or hours, else by the days that they touch on the spot, the nearest and
 * the furthest that both allow:
 *
 * ```text
 *   2018-06-01/2018-06-10  and  2018-06-30  →  20 to 29 days
 * ```
 *
 * @returns `undefined` where one moment may be both
 */
export function apartness(a: DatedInterval, b: DatedInterval): Apart | undefined {
  const [former, latter] = a.start <= b.start ? [a, b] : [b, a];
  const isOpen = former.start === EARLIEST || latter.end === LATEST;
  if (isHour(former) && isHour(latter)) {
    const { least, most } = steps(former, latter, MINUTE);
    return least < 1 ? undefined : inMinutes(least, most);
  }
  const { least, most } = steps(localDays(former), localDays(latter), DAY);
  return least < 1 ? undefined : inDays(least, isOpen ? null : most);
}

function isHour({ first, last }: DatedInterval): boolean {
  return first.precision === 'minute' && last.precision === 'minute';
}

/** From the last step of the former to the first of the latter, and from the first to the last. */
function steps(former: Interval, latter: Interval, step: number) {
  return {
    least: Math.round((latter.start - former.end) / step) + 1,
    most: Math.round((latter.end - former.start) / step) - 1,
  };
}

function inMinutes(least: number, most: number): Apart {
  if (most < HOURS_FROM || least < 60) return { unit: 'minute', least, most, about: false };
  if (most < DAYS_FROM || least < 24 * 60) return rounded('hour', least, most, 60);
  const days = { least: least / (24 * 60), most: most / (24 * 60) };
  return least === most
    ? rounded('day', days.least, days.most, 1)
    : inDays(Math.floor(days.least), Math.ceil(days.most));
}

/** In the coarsest unit of which there is at least one whole. */
function inDays(least: number, most: number | null): Apart {
  const farthest = most ?? least;
  const isExact = least === most;
  const coarse = COARSE.find(({ days, from }) => farthest >= from && least >= days);
  if (coarse === undefined || (isExact && least <= LONGEST_EXACT_DAYS))
    return { unit: 'day', least, most, about: false };
  return rounded(coarse.unit, least, most, coarse.days);
}

/** A range is never said to be narrower than it is; what is exact is rounded to the nearest. */
function rounded(unit: ApartUnit, least: number, most: number | null, size: number): Apart {
  if (least === most) {
    const units = Math.round(least / size);
    return { unit, least: units, most: units, about: units * size !== least };
  }
  return {
    unit,
    least: Math.floor(least / size),
    most: most === null ? null : Math.ceil(most / size),
    about: false,
  };
}
