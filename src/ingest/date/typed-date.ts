import { asTyped } from '#ingest/text/as-typed.ts';
import { quote } from '#ingest/text/quote.ts';
import type { Problem } from '#model/problem.ts';

/** `2001–12` with a dash that is longer than a hyphen may be the month of a year, or the years from one to another. */
const MAY_BE_YEARS = /^\d\d(\d\d)[\u2012-\u2015](\d\d)$/;

/** A date in the characters that it looks like, without what cannot be seen; as it is written where that may mislead. */
export function typedDate(text: string): string {
  const typed = asTyped(text);
  if (typed === text) return text;
  const [, from = '', to = ''] = MAY_BE_YEARS.exec(text.trim()) ?? [];
  return to > from ? text : typed;
}

/** What is wrong with a date, said of the date as it is written. */
export function asWritten(problem: Problem, text: string): Problem {
  return 'value' in problem ? { ...problem, value: quote(text) } : problem;
}
