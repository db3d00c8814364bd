import type { DateBound, DatedInterval } from '#model/edtf.ts';
import { DAY, type UtcMs, utcMs } from '#model/time.ts';

/** Of `2018-06-30`. */
const LENGTH = 10;
const ZERO = 0x30;
const HYPHEN = 0x2d;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const KNOWN_TO_THE_DAY: DateBound = { precision: 'day', approximate: false, uncertain: false, open: false };

/**
 * Reads `2018-06-30` and `2018-06-30/2018-07-02`, as nearly all dates of a large table are written, digit by digit: in a
 * tenth of the time that a regular expression takes. It agrees with `parseEdtf`.
 *
 * @returns `undefined` for everything else
 */
export function readPlainDays(text: string): DatedInterval | undefined {
  if (text.length !== LENGTH && !(text.length === 2 * LENGTH + 1 && text.charAt(LENGTH) === '/')) return undefined;
  const start = dayAt(text, 0);
  const last = text.length === LENGTH ? start : dayAt(text, LENGTH + 1);
  if (start === undefined || last === undefined || last < start) return undefined;
  return { edtf: text, start, end: utcMs(last + DAY), first: KNOWN_TO_THE_DAY, last: KNOWN_TO_THE_DAY };
}

/** The day that is written at a position, `undefined` when none is. */
function dayAt(text: string, at: number): UtcMs | undefined {
  if (text.charCodeAt(at + 4) !== HYPHEN || text.charCodeAt(at + 7) !== HYPHEN) return undefined;
  const year = digits(text, at) * 100 + digits(text, at + 2);
  const month = digits(text, at + 5);
  const day = digits(text, at + 8);
  // ECMAScript takes the years 0 to 99 for those of the twentieth century.
  const isDay = year >= 100 && month >= 1 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
  if (!isDay || (month === 2 && day === 29 && !isLeapYear(year))) return undefined;
  return utcMs(Date.UTC(year, month - 1, day));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number that two digits make; NaN when they are none. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
