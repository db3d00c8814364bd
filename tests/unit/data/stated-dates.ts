import type { Interval } from '#model/time.ts';
import { overlaps } from '#model/time.ts';
import { span } from '../story.ts';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

export type ReadableLanguage = keyof typeof MONTHS;

/** A day, or a month with its year, that a text names. */
export interface StatedDate {
  readonly words: string;
  /** EDTF without the year: `06-30`, `06`. */
  readonly rest: string;
  readonly year: string | undefined;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The days of a text ("30 June 2018", "1er juillet") and its months with a year ("June 2018"). Bare years are left out. */
export function statedDates(text: string, language: ReadableLanguage): readonly StatedDate[] {
  const months = MONTHS[language];
  const pattern = new RegExp(`(?:(\\d{1,2})(?:er)?\\s)?(${months.join('|')})(?!\\p{L})(?:\\s(\\d{4}))?`, 'gu');
  return [...text.matchAll(pattern)].flatMap(([words, day, name = '', year]) => {
    if (day === undefined && year === undefined) return [];
    const month = twoDigits(months.indexOf(name) + 1);
    return [{ words, rest: day === undefined ? month : `${month}-${twoDigits(Number(day))}`, year }];
  });
}

/** Whether an interval holds some of the stated day or month; a day without a year is one of any year. */
export function bears(interval: Interval, { rest, year }: StatedDate): boolean {
  const [first, last] = [interval.start, interval.end - 1].map((instant) => new Date(instant).getUTCFullYear());
  if (first === undefined || last === undefined) return false;
  const years = year === undefined ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at)) : [year];
  return years.some((one) => overlaps(span(`${one}-${rest}`), interval));
}
