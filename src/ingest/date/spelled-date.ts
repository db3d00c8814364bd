import { quote } from '#ingest/text/quote.ts';
import type { DayOrder } from '#model/import-report.ts';
import type { Problem } from '#model/problem.ts';

/** A date as tables spell it, understood. */
export type SpelledDate =
  /** `proves` is set when the numbers allow only one order of day and month. */
  | { readonly kind: 'date'; readonly edtf: string; readonly proves?: DayOrder }
  | { readonly kind: 'ambiguous'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly problem: Problem };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  'december',
];

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH = '([a-z]{3,9})\\.?';
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$|^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/;
const DAY_MONTH_YEAR = new RegExp(`^${DAY}[ -]${MONTH},?[ -](\\d{4})$`, 'i');
const MONTH_DAY_YEAR = new RegExp(`^${MONTH}[ -]${DAY},?[ -](\\d{4})$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH},?[ -](\\d{4})$`, 'i');

/**
 * Reads the spellings of dates that are common in tables and are not EDTF: `30 June 2018`, `June 30, 2018`, `June 2018`,
 * `2018/06/30`, `20180630`, `30/06/2018`, `30.6.2018`.
 *
 * `03/04/2018` may be the 3rd of April or the 4th of March. It is read only by an order that the reader chose, never by a
 * guess.
 *
 * @returns `undefined` for what looks like none of these
 */
export function readSpelledDate(text: string, order: DayOrder | undefined): SpelledDate | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return readNumbers(text, numbers, order);
  const yearFirst = YEAR_FIRST.exec(text)?.slice(1);
  if (yearFirst !== undefined) {
    const [year, , month, day] = yearFirst[0] === undefined ? withoutSeparator(yearFirst) : yearFirst;
    return date(year, month, day);
  }
  const [, day, name, year] = DAY_MONTH_YEAR.exec(text) ?? swapDayAndMonth(MONTH_DAY_YEAR.exec(text)) ?? [];
  if (name !== undefined) return isMonth(name) ? date(year, monthNumber(name), day) : undefined;
  const [, month, ofYear] = MONTH_YEAR.exec(text) ?? [];
  return month !== undefined && isMonth(month) ? date(ofYear, monthNumber(month)) : undefined;
}

function readNumbers(text: string, numbers: readonly string[], order: DayOrder | undefined): SpelledDate {
  const [, first = '', , second = '', year = ''] = numbers;
  if (year.length === 2) return refuse({ kind: 'two-digit-year', value: quote(text) });
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b > 12) return refuse({ kind: 'no-month', value: quote(text) });
  if (a > 12) return { ...date(year, second, first), proves: 'day-first' };
  if (b > 12) return { ...date(year, first, second), proves: 'month-first' };
  if (a === b) return date(year, first, second);
  switch (order) {
    case 'day-first':
      return date(year, second, first);
    case 'month-first':
      return date(year, first, second);
    case undefined: {
      const readings = { dayFirst: iso(year, second, first), monthFirst: iso(year, first, second) };
      return { kind: 'ambiguous', problem: { kind: 'two-readings', value: quote(text), ...readings } };
    }
  }
}

/** Takes the groups of the other two spellings to where those of `2018/06/30` stand. */
function withoutSeparator(groups: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const [year, month, day] = groups.slice(4).filter((group) => group !== undefined);
  return [year, '', month, day];
}

function swapDayAndMonth(match: readonly string[] | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : ['', match[2], match[1], match[3]];
}

function isMonth(name: string): boolean {
  const lower = name.toLowerCase();
  return MONTHS.includes(lower) || MONTH_NAMES.includes(lower) || lower === 'sept';
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Whether the calendar has that day is for the reader of EDTF to say. */
function date(year = '', month = '', day?: string): SpelledDate & { readonly kind: 'date' } {
  return { kind: 'date', edtf: iso(year, month, day) };
}

function iso(year: string, month: string, day?: string): string {
  const parts = day === undefined ? [year, month] : [year, month, day];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

function refuse(problem: Problem): SpelledDate {
  return { kind: 'refused', problem };
}
