import type { DatedInterval } from '#model/edtf.ts';
import type { DayOrder } from '#model/import-report.ts';
import { readDateText } from './date-reader.ts';

/**
 * Reads a date that is typed into a field: as tables spell dates, and with the names of months that a language has (`1er mai
 * 2018`, `30 juin`). Of `3/4/2018` the language's own order of day and month decides. A `ReadTypedDate`.
 *
 * @param tag BCP 47
 */
export function readTypedDate(text: string, tag: string): DatedInterval | undefined {
  const read = readDateText(inEnglish(text.trim(), tag), dayOrderOf(tag));
  return read.ok && !read.date.first.open && !read.date.last.open ? read.date : undefined;
}

/** Which of day and month a language writes first in numbers. */
export function dayOrderOf(tag: string): DayOrder {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') ? 'month-first' : 'day-first';
}

const LETTERS = /\p{L}+/gu;

/** After a day's number, in French and German. */
const ORDINAL = /^(\d{1,2})(?:er|\.)(?=\s)/i;

function inEnglish(text: string, tag: string): string {
  const months = monthsOf(tag);
  const plain = text.replace(ORDINAL, '$1');
  return plain.replace(/(\p{L})\./gu, '$1').replace(LETTERS, (word) => months.get(word.toLowerCase()) ?? word);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** The names of the months, long and short, as they stand in dates and alone, with what they are called in English. */
function monthsOf(tag: string): ReadonlyMap<string, string> {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const shapes = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  const months = new Map<string, string>();
  for (let index = 0; index < 12; index++) {
    const date = new Date(Date.UTC(2018, index, 1));
    const english = nameOf(date, 'en', { month: 'long' });
    for (const shape of shapes) months.set(nameOf(date, tag, shape).toLowerCase().replace(/\.$/, ''), english);
  }
  known.set(tag, months);
  return months;
}

function nameOf(date: Date, tag: string, shape: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' }).formatToParts(date);
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}
