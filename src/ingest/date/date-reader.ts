import { ownText } from '#ingest/text/own-text.ts';
import { quote } from '#ingest/text/quote.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { DayOrder, DayOrderEvidence } from '#model/import-report.ts';
import type { Problem } from '#model/problem.ts';
import { MINUTE } from '#model/time.ts';
import { offsetEdtf, readZone } from './named-zone.ts';
import { parseEdtf } from './parse-edtf.ts';
import { readPlainDays } from './plain-days.ts';
import { instantOn, readPlainEdtf } from './plain-edtf.ts';
import { readSpelledDate } from './spelled-date.ts';
import { asWritten, typedDate } from './typed-date.ts';

/** What a cell with a date says. */
export type ReadDate =
  /** `zoneless`: a time was written whose zone is not known, so the date is that of the day; `zoneFault` says more. */
  | {
      readonly ok: true;
      readonly date: DatedInterval;
      readonly zoneless: boolean;
      readonly zoneFault?: Problem;
      readonly proves?: DayOrder;
    }
  | { readonly ok: false; readonly ambiguous: boolean; readonly problem: Problem };

const TIME =
  /^([^T]*\d)[T, ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]m)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?\s*(?:\[([\w+/-]+)\])?$/i;

/** Milliseconds since 1970, or seconds: no calendar writes so many digits in one. */
const SINCE_1970 = /^\d{10}(?:\d{3})?$/;

/** So many different dates are remembered, more than most files have. */
const MOST_REMEMBERED = 20_000;

/**
 * Reads the dates of a table: plain days digit by digit, other dates by the parsers, which take up to ten thousand times as
 * long. What they read is remembered for when it comes again; instants, which rarely do, are read without that.
 */
export class DateReader {
  readonly #order: DayOrder | undefined;
  readonly #known = new Map<string, ReadDate>();
  #refused = 0;
  #dayFirst = 0;
  #monthFirst = 0;

  constructor(order: DayOrder | undefined) {
    this.#order = order;
  }

  /** What was seen of the order of day and month. */
  get evidence(): DayOrderEvidence {
    return { refused: this.#refused, dayFirst: this.#dayFirst, monthFirst: this.#monthFirst };
  }

  /** Reads a cell and takes note of the order of day and month that it proves. The text is trimmed, and not empty. */
  read(text: string): ReadDate {
    const plain = readPlainDays(text) ?? (isLikeInstant(text) ? readPlainEdtf(text) : undefined);
    if (plain !== undefined) return { ok: true, date: plain, zoneless: false };
    const read = this.#known.get(text) ?? this.#readNew(text);
    if (read.ok) {
      if (read.proves === 'day-first') this.#dayFirst++;
      if (read.proves === 'month-first') this.#monthFirst++;
    } else if (read.ambiguous) this.#refused++;
    return read;
  }

  #readNew(text: string): ReadDate {
    if (this.#known.size >= MOST_REMEMBERED) return readDateText(text, this.#order);
    const own = ownText(text);
    const read = readDateText(own, this.#order);
    this.#known.set(own, read);
    return read;
  }
}

/** `2018-06-30T14:00…` */
function isLikeInstant(text: string): boolean {
  return text.charCodeAt(10) === 0x54;
}

/**
 * Reads one date: EDTF, or one of the spellings that `readSpelledDate` knows, with or without a time of day; in whatever
 * characters look like these.
 */
export function readDateText(text: string, order?: DayOrder): ReadDate {
  const typed = typedDate(text);
  const read = readTyped(typed, order);
  return read.ok || typed === text ? read : { ...read, problem: asWritten(read.problem, text) };
}

function readTyped(text: string, order: DayOrder | undefined): ReadDate {
  const plain = readPlainEdtf(text);
  if (plain !== undefined) return { ok: true, date: plain, zoneless: false };
  if (SINCE_1970.test(text)) return readSince1970(text);
  const time = TIME.exec(text);
  if (time !== null) return readTime(time, order) ?? readCalendar(text, order);
  return readCalendar(text, order);
}

function readCalendar(text: string, order: DayOrder | undefined): ReadDate {
  const spelled = readSpelledDate(text, order);
  switch (spelled?.kind) {
    case 'ambiguous':
    case 'refused':
      return { ok: false, ambiguous: spelled.kind === 'ambiguous', problem: spelled.problem };
    case 'date': {
      const read = readEdtf(spelled.edtf);
      return read.ok && spelled.proves !== undefined ? { ...read, proves: spelled.proves } : read;
    }
    case undefined:
      return readEdtf(text);
  }
}

function readEdtf(edtf: string): ReadDate {
  const plain = readPlainEdtf(edtf);
  if (plain !== undefined) return { ok: true, date: plain, zoneless: false };
  const parsed = parseEdtf(edtf);
  return parsed.ok
    ? { ok: true, date: parsed.date, zoneless: false }
    : { ok: false, ambiguous: false, problem: parsed.problem };
}

/** A day and a time of day: an instant where the zone is written, otherwise the day. */
function readTime(match: readonly string[], order: DayOrder | undefined): ReadDate | undefined {
  const [, dayText = '', hours = '', minutes = '', half, written = '', place = ''] = match;
  const day = readCalendar(dayText, order);
  if (!day.ok) return day;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const minute = Number(minutes);
  if (day.date.first.precision !== 'day' || hour > 23 || minute > 59) return undefined;
  const zone = readZone(written, place, day.date.start + (hour * 60 + minute) * MINUTE);
  if (zone.kind !== 'offset') {
    if (written === '' && place === '' && hour + minute === 0) return day;
    const date = withHour(day.date, hour, minutes);
    if (zone.kind === 'unknown') return { ...day, date, zoneless: true };
    const zoneFault = { kind: 'ambiguous-zone', zone: zone.zone, value: quote(match[0]) } as const;
    return { ...day, date, zoneless: true, zoneFault };
  }
  const edtf = `${day.date.edtf}T${String(hour).padStart(2, '0')}:${minutes}:00${offsetEdtf(zone.minutes)}`;
  return { ...day, date: instantOn(edtf, day.date, hour * 60 + minute - zone.minutes) };
}

/** A count since 1970 is one of UTC. */
function readSince1970(digits: string): ReadDate {
  const t = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return readEdtf(`${new Date(t).toISOString().slice(0, 19)}Z`);
}

/** The day, and the hour as text. */
function withHour(day: DatedInterval, hour: number, minutes: string): DatedInterval {
  return { ...day, edtf: `${day.edtf}T${String(hour).padStart(2, '0')}:${minutes}` };
}
