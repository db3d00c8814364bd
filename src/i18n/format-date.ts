import type { DateBound, DatedInterval, DatePrecision } from '#model/edtf.ts';
import { DAY, HOUR, type Interval, type UtcMs, utcMs } from '#model/time.ts';
import type { Messages } from './messages.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** 1 January of the year 1: a year before it says so ("45 BC"). */
const FIRST_YEAR = -62_135_596_800_000;

/**
 * One formatter per locale and shape: making one costs more than using it a thousand times.
 *
 * @param earliest of what it is to write
 */
function formatter(locale: string, shape: Intl.DateTimeFormatOptions, earliest: number): Intl.DateTimeFormat {
  const options = earliest < FIRST_YEAR && shape.year !== undefined ? { ...shape, era: 'short' as const } : shape;
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const OPTIONS: { readonly [P in Exclude<DatePrecision, 'season' | 'decade' | 'century'>]: Intl.DateTimeFormatOptions } =
  {
    minute: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  };

/** The words for what `Intl` has no field for. */
export type DateWords = Messages['date'];

/** What a preposition before a date depends on: French says « depuis le 4 juillet », « depuis les années 2010 ». */
type DateKind = 'day' | 'decade' | 'century' | 'other';

/** "30 July 2018", "June 2018", "about 1 to 10 June 2018", "perhaps October 2018": a date with its precision and doubt. */
export function dateInWords(date: DatedInterval, locale: string, words: DateWords): string {
  const plain = spanInWords(date, locale, words);
  const approximate = date.first.approximate || date.last.approximate;
  const uncertain = date.first.uncertain || date.last.uncertain;
  const about = approximate ? words.about({ date: plain, kind: spanKind(date) }) : plain;
  return uncertain ? words.perhaps({ date: about }) : about;
}

function spanInWords(date: DatedInterval, locale: string, words: DateWords): string {
  const { first, last } = date;
  const lastMs = utcMs(date.end - 1);
  if (first.open && last.open) return words.unknown();
  if (first.open) return words.until({ date: boundInWords(lastMs, last, locale, words), kind: boundKind(last) });
  if (last.open) return words.since({ date: boundInWords(date.start, first, locale, words), kind: boundKind(first) });
  if (!isSpan(date)) return boundInWords(date.start, first, locale, words);
  return rangeInWords(date.start, lastMs, first, last, locale, words);
}

function isSpan({ edtf }: DatedInterval): boolean {
  return edtf.includes('/');
}

function spanKind(date: DatedInterval): DateKind | 'span' {
  return isSpan(date) ? 'span' : boundKind(date.first);
}

function boundKind({ precision }: DateBound): DateKind {
  if (precision === 'day' || precision === 'minute') return 'day';
  return precision === 'decade' || precision === 'century' ? precision : 'other';
}

function rangeInWords(
  start: UtcMs,
  last: UtcMs,
  first: DateBound,
  final: DateBound,
  locale: string,
  words: DateWords,
): string {
  const { precision } = first;
  if (precision === final.precision && isIntlPrecision(precision)) {
    return formatRange(formatter(locale, OPTIONS[precision], start), start, last);
  }
  const from = boundInWords(start, first, locale, words);
  return words.range({ from, to: boundInWords(last, final, locale, words) });
}

/** A browser without ranges writes both ends, or one where they read the same. */
function formatRange(format: Intl.DateTimeFormat, start: number, end: number): string {
  if (typeof format.formatRange === 'function') return format.formatRange(start, end);
  return [...new Set([format.format(start), format.format(end)])].join(' – ');
}

function isIntlPrecision(precision: DatePrecision): precision is keyof typeof OPTIONS {
  return precision in OPTIONS;
}

function boundInWords(t: UtcMs, { precision }: DateBound, locale: string, words: DateWords): string {
  if (isIntlPrecision(precision)) return formatter(locale, OPTIONS[precision], t).format(t);
  const year = formatter(locale, { year: 'numeric' }, t).format(t);
  if (precision === 'decade') return words.decade({ year });
  if (precision === 'century') return words.century({ year });
  const month = new Date(t).getUTCMonth();
  const season = (['winter', 'spring', 'summer', 'autumn'] as const)[Math.floor(((month + 1) % 12) / 3)] ?? 'winter';
  return words.season({ season, year });
}

/** "30 Jul 2018": a short date for labels and lists. */
export function shortDay(t: UtcMs, locale: string): string {
  return formatter(locale, { day: 'numeric', month: 'short', year: 'numeric' }, t).format(t);
}

/** "1 May – 30 Nov 2018": the inclusive days of a half-open span; with hours where it does not consist of whole days. */
export function windowInWords(window: Interval, locale: string): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  const wholeDays = window.start % DAY === 0 && window.end % DAY === 0;
  if (wholeDays || window.end - window.start >= 2 * DAY) {
    return formatRange(formatter(locale, day, window.start), window.start, window.end - 1);
  }
  const minute: Intl.DateTimeFormatOptions = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return formatRange(formatter(locale, minute, window.start), window.start, window.end);
}

/** The stretches of the calendar that events are counted in. */
export type BinUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * "3–9 March 2021", "January–March 2021", "2010–2019", "9 March 2021, 14:00 – 15:00": a stretch of the calendar in its own
 * unit; for columns, which begin and end where such a unit does.
 */
export function binInWords({ start, end }: Interval, unit: BinUnit, locale: string): string {
  switch (unit) {
    case 'minute':
    case 'hour':
      return formatRange(formatter(locale, OPTIONS.minute, start), start, end);
    case 'day':
    case 'week':
      return formatRange(formatter(locale, OPTIONS.day, start), start, end - 1);
    case 'month':
    case 'quarter':
      return formatRange(formatter(locale, OPTIONS.month, start), start, end - 1);
    case 'year':
      return formatRange(formatter(locale, OPTIONS.year, start), start, end - 1);
  }
}

/** The calendar fields at which an axis may tick. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const TICKS: { readonly [U in TickUnit]: Intl.DateTimeFormatOptions } = {
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** The label of an axis tick; at a coarser boundary (midnight, 1 January) it names the coarser field instead. */
export function tickLabel(t: UtcMs, unit: TickUnit, locale: string): string {
  const atMidnight = t % DAY === 0;
  const date = new Date(t);
  if ((unit === 'minute' || unit === 'hour') && t % HOUR === 0 && atMidnight) return tickLabel(t, 'day', locale);
  if (unit === 'month' && date.getUTCMonth() === 0) return tickLabel(t, 'year', locale);
  // "1" alone would say neither on which side of the era it stands nor that it is a year.
  const earliest = unit === 'year' && t === FIRST_YEAR ? -Infinity : t;
  return formatter(locale, TICKS[unit], earliest).format(t);
}
