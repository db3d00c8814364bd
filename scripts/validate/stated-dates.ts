import type { DatedInterval } from '#model/edtf.ts';
import type { Language } from '#model/language.ts';
import { localDays } from '#model/local-time.ts';
import { type Interval, overlaps, type UtcMs, utcDay, utcMs } from '#model/time.ts';

/** A day, or a month with its year, that a sentence states. */
export interface StatedDate {
  /** As it stands there. */
  readonly text: string;
  /** `null`: not said; then there is a day. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** `null`: the whole month is meant. */
  readonly day: number | null;
}

/** What joins two days or two months, and whether a month may stand before its day. */
const GRAMMAR: { readonly [L in Language]: { readonly joint: string; readonly monthFirst: boolean } } = {
  en: { joint: 'and|to|or', monthFirst: true },
  fr: { joint: 'et|au|à|ou', monthFirst: false },
};

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The names of the months, whole and shortened, as `Intl` has them. */
function monthNames(language: Language): ReadonlyMap<string, number> {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return MONTHS.map((n) => [format.format(Date.UTC(2018, n - 1, 15)).replace('.', ''), n] as const);
  });
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return new Map([...names.flatMap(([name, n]) => [[name, n] as const, [capital(name), n] as const]), ['Sept', 9]]);
}

function readerOf(language: Language): (text: string) => readonly StatedDate[] {
  const { joint, monthFirst } = GRAMMAR[language];
  const numbers = monthNames(language);
  const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const month = `(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})\\.?`;
  const day = '(?<![\\d.,:])\\d{1,2}(?:st|nd|rd|th|er|ᵉʳ)?(?![\\d\\p{L}])';
  const series = (one: string) => `${one}(?:(?:\\s*[–—-]\\s*|,\\s+|\\s+(?:${joint})\\s+)${one})*`;
  const year = '(?:,?\\s+(\\d{4})(?!\\d))';
  const forms = [
    `(${series(day)})\\s+(?:of\\s+)?(${month})${year}?`,
    `(${month})\\s+(${monthFirst ? series(day) : '(?!)'})${year}?`,
    `(${series(month)})${year}`,
    '(?<![\\d-])(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?![\\d-])',
  ];
  const pattern = new RegExp(forms.join('|'), 'gu');
  const monthsIn = (text = '') => [...text.matchAll(/\p{L}+/gu)].flatMap(([name]) => numbers.get(name) ?? []);
  const daysIn = (text = '') => [...text.matchAll(/\d+/g)].map(Number);

  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): readonly StatedDate[] => {
      const [, daysA, monthA, yearA, monthB, daysB, yearB, months, yearC, isoYear, isoMonth, isoDay] = match;
      const state = (month: number, day: number | null, year: string | undefined): StatedDate => ({
        text: match[0].replace(/\.$/, ''),
        month,
        day,
        year: year === undefined ? null : Number(year),
      });
      if (isoYear !== undefined) {
        return [state(Number(isoMonth), isoDay === undefined ? null : Number(isoDay), isoYear)];
      }
      if (months !== undefined) return monthsIn(months).map((month) => state(month, null, yearC));
      const written = yearA ?? yearB;
      return monthsIn(monthA ?? monthB).flatMap((month) =>
        daysIn(daysA ?? daysB).map((day) => state(month, day, written)),
      );
    });
}

const READERS = { en: readerOf('en'), fr: readerOf('fr') } satisfies { readonly [L in Language]: unknown };

/**
 * The days, and the months with their year, that a text states, in the order in which they stand: `30 July 2018`, `July 30`,
 * `24 and 25 September`, `in June and July 2018`, `1er octobre`, `2018-06-30`. Bare years and bare months are left out.
 *
 * chrono-node was weighed: in its strict form it reads no month with its year, and takes "6/7" for a day.
 */
export function statedDates(text: string, language: Language): readonly StatedDate[] {
  return READERS[language](text);
}

/** Whether a date bears out what is stated: a day needs one that is known to the day, a month one that is known to the month. */
export function bearsOut(date: DatedInterval, stated: StatedDate): boolean {
  const years = stated.year === null ? yearsOf(date) : [stated.year];
  return years.some((year) => bearsOutIn(date, year, stated));
}

function bearsOutIn(date: DatedInterval, year: number, { month, day }: StatedDate): boolean {
  const days = localDays(date);
  if (day === null) {
    const [from, to] = [utcDay(year, month, 1), utcDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1)];
    if (from === undefined || to === undefined) return false;
    return ends(date, days).some(({ span, known }) => known !== 'longer' && overlaps(span, { start: from, end: to }));
  }
  const from = utcDay(year, month, day);
  if (from === undefined) return false;
  const stated = { start: from, end: utcMs(from + 1) };
  return ends(date, days).some(({ span, known }) => known === 'day' && overlaps(span, stated));
}

interface End {
  readonly span: Interval;
  readonly known: 'day' | 'month' | 'longer';
}

/** The whole of a date whose two ends are known equally well, else each end by itself; an open end is none. */
function ends({ first, last }: DatedInterval, { start, end }: Interval): readonly End[] {
  const known = ({ precision }: DatedInterval['first']): End['known'] => {
    if (precision === 'day' || precision === 'minute') return 'day';
    return precision === 'month' ? 'month' : 'longer';
  };
  const edge = (t: UtcMs): Interval => ({ start: t, end: utcMs(t + 1) });
  if (!first.open && !last.open && known(first) === known(last)) return [{ span: { start, end }, known: known(first) }];
  return [
    ...(first.open ? [] : [{ span: edge(start), known: known(first) }]),
    ...(last.open ? [] : [{ span: edge(utcMs(end - 1)), known: known(last) }]),
  ];
}

/** The years in which an end of it lies, and those between when it is no longer than a few. */
function yearsOf(date: DatedInterval): readonly number[] {
  const { start, end } = localDays(date);
  const [first, last] = [date.first.open ? end - 1 : start, date.last.open ? start : end - 1].map((t) =>
    new Date(t).getUTCFullYear(),
  );
  if (first === undefined || last === undefined) return [];
  return last - first > 3 ? [first, last] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
