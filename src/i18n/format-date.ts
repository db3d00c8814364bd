import type { DateBound, DatedInterval, DatePrecision } from '#model/edtf.ts';
import { hourWithoutZone, type MinutesEast, minutesEast, onClock, writtenZones } from '#model/local-time.ts';
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

const OPTIONS: {
  readonly [P in Exclude<DatePrecision, 'minute' | 'season' | 'decade' | 'century'>]: Intl.DateTimeFormatOptions;
} = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The same, for where the year stands beside it. */
const YEARLESS: typeof OPTIONS = {
  ...OPTIONS,
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long' },
};

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** The zone of what is written in none of its own, such as the window. */
const UTC = minutesEast(0);

/** The words for what `Intl` has no field for. */
export type DateWords = Messages['date'];

/** What a preposition before a date depends on: French says « depuis le 4 juillet », « depuis les années 2010 ». */
type DateKind = 'day' | 'decade' | 'century' | 'other';

/**
 * "30 July 2018", "June 2018", "about 1 to 10 June 2018", "perhaps October 2018": a date with its precision and doubt. An hour
 * is that of the clock on the spot and says whose: "30 June 2018, 14:00 (UTC+2)".
 */
export function dateInWords(date: DatedInterval, locale: string, words: DateWords, shapes = OPTIONS): string {
  const plain = spanInWords(date, locale, words, shapes);
  const approximate = date.first.approximate || date.last.approximate;
  const uncertain = date.first.uncertain || date.last.uncertain;
  const about = approximate ? words.about({ date: plain, kind: spanKind(date) }) : plain;
  return uncertain ? words.perhaps({ date: about }) : about;
}

/** "30 July", "about 1 to 10 June": a date as beside its year, which a year or a longer stretch still says. */
export function yearlessDate(date: DatedInterval, locale: string, words: DateWords): string {
  return dateInWords(date, locale, words, YEARLESS);
}

function spanInWords(date: DatedInterval, locale: string, words: DateWords, shapes: typeof OPTIONS): string {
  const { first, last } = date;
  const [firstZone, lastZone] = writtenZones(date);
  const [start, end] = [onClock(date.start, firstZone), onClock(utcMs(date.end - 1), lastZone)];
  const from = () => boundInWords({ t: start, zone: firstZone, ...first }, locale, words, shapes);
  const to = () => boundInWords({ t: end, zone: lastZone, ...last }, locale, words, shapes);
  if (first.open && last.open) return words.unknown();
  if (first.open) return words.until({ date: to(), kind: boundKind(last) });
  if (last.open) return words.since({ date: from(), kind: boundKind(first) });
  if (isSpan(date)) {
    const range = first.precision === last.precision && rangeInWords(start, end, first.precision, locale, shapes);
    return range || words.range({ from: from(), to: to() });
  }
  const hour = hourWithoutZone(date);
  return hour === null ? from() : words.zoneless({ day: from(), hour });
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

/** As the language writes a range; `false` where it has no way to. */
function rangeInWords(
  start: UtcMs,
  last: UtcMs,
  precision: DatePrecision,
  locale: string,
  shapes: typeof OPTIONS,
): string | false {
  return isIntlPrecision(precision) && formatRange(formatter(locale, shapes[precision], start), start, last);
}

/** A browser without ranges writes both ends, or one where they read the same. */
function formatRange(format: Intl.DateTimeFormat, start: number, end: number): string {
  if (typeof format.formatRange === 'function') return format.formatRange(start, end);
  return [...new Set([format.format(start), format.format(end)])].join(' – ');
}

function isIntlPrecision(precision: DatePrecision): precision is keyof typeof OPTIONS {
  return precision in OPTIONS;
}

/** An end of a date, as the clock on the spot had it. */
interface LocalBound extends DateBound {
  readonly t: UtcMs;
  readonly zone: MinutesEast | null;
}

function boundInWords(
  { t, precision, zone }: LocalBound,
  locale: string,
  words: DateWords,
  shapes: typeof OPTIONS,
): string {
  if (precision === 'minute') return hourInWords(t, zone ?? UTC, locale, words, shapes);
  if (isIntlPrecision(precision)) return formatter(locale, shapes[precision], t).format(t);
  const year = formatter(locale, { year: 'numeric' }, t).format(t);
  if (precision === 'decade') return words.decade({ year });
  if (precision === 'century') return words.century({ year });
  const month = new Date(t).getUTCMonth();
  const season = (['winter', 'spring', 'summer', 'autumn'] as const)[Math.floor(((month + 1) % 12) / 3)] ?? 'winter';
  return words.season({ season, year });
}

/** @param clock what the clock on the spot showed, as though it had been set to UTC */
function hourInWords(clock: UtcMs, zone: MinutesEast, locale: string, words: DateWords, shapes = OPTIONS): string {
  const day = formatter(locale, shapes.day, clock).format(clock);
  return words.hour({ day, hour: formatter(locale, TIME, clock).format(clock), zone: zoneName(zone) });
}

/** "UTC", "UTC+2", "UTC-3:30" */
function zoneName(zone: MinutesEast): string {
  const [hours, minutes] = [Math.trunc(Math.abs(zone) / 60), Math.abs(zone) % 60];
  if (zone === 0) return 'UTC';
  return `UTC${zone < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/**
 * "30 June 2018, 14:00 (UTC+2)", for who can read on "30 June 2018, 12:00 (UTC)": when it was in UTC, which axis and window
 * are in; `null` for what is no single hour, or was written in UTC.
 */
export function hourInUtc(date: DatedInterval, locale: string, words: DateWords): string | null {
  const [zone] = writtenZones(date);
  if (zone === null || zone === 0 || isSpan(date)) return null;
  return hourInWords(date.start, UTC, locale, words);
}

/** "30 Jul 2018": a short date for labels and lists. */
export function shortDay(t: UtcMs, locale: string): string {
  return formatter(locale, { day: 'numeric', month: 'short', year: 'numeric' }, t).format(t);
}

/**
 * "1 May – 30 Nov 2018": the inclusive days of a half-open span; with hours, in UTC, where it does not consist of whole days.
 */
export function windowInWords(window: Interval, locale: string, words: DateWords): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  const wholeDays = window.start % DAY === 0 && window.end % DAY === 0;
  if (wholeDays || window.end - window.start >= 2 * DAY) {
    return formatRange(formatter(locale, day, window.start), window.start, window.end - 1);
  }
  return hoursInWords(window, { ...day, ...TIME }, locale, words);
}

function hoursInWords(
  { start, end }: Interval,
  shape: Intl.DateTimeFormatOptions,
  locale: string,
  words: DateWords,
): string {
  return words.hours({ hours: formatRange(formatter(locale, shape, start), start, end), zone: zoneName(UTC) });
}

/** The stretches of the calendar that events are counted in. */
export type BinUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * "3–9 March 2021", "January–March 2021", "2010–2019", "9 March 2021, 14:00 – 15:00 (UTC)": a stretch of the calendar in its own
 * unit; for columns, which begin and end where such a unit does.
 */
export function binInWords(bin: Interval, unit: BinUnit, locale: string, words: DateWords): string {
  const { start, end } = bin;
  switch (unit) {
    case 'minute':
    case 'hour':
      return hoursInWords(bin, { ...OPTIONS.day, ...TIME }, locale, words);
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
