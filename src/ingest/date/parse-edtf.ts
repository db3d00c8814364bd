import { type Parsed, type ParsedDate, type ParsedSingle, parse } from 'edtf';
import { quote } from '#ingest/text/quote.ts';
import type { DateBound, DatedInterval } from '#model/edtf.ts';
import type { Problem } from '#model/problem.ts';
import { EARLIEST, LATEST, MINUTE, utcDay, utcMs } from '#model/time.ts';
import { type CalendarSpan, spanOfDay, spanOfMonth, spanOfSeason, spanOfYears } from './calendar-span.ts';
import { asWritten, typedDate } from './typed-date.ts';

export type ParsedEdtf =
  | { readonly ok: true; readonly date: DatedInterval }
  | { readonly ok: false; readonly problem: Problem };

/** One end of an interval, or a date that stands alone. */
type End = (CalendarSpan & { readonly bound: DateBound }) | 'open' | { readonly problem: Problem };

/** Longer than any date; keeps the parser, whose time grows with the cube of the length, from hanging on a wrong file. */
const LONGEST = 64;

/**
 * Tells most of what is no EDTF without its parser, which takes a third of a millisecond to find out: other letters than
 * those of EDTF, or more than four digits in a row without the `Y` of a long year.
 */
const FOREIGN = /[^\dXYESTZU?~%^.:/+\-,[\]{}\s]|^\d{5,}$/i;

/** Which digits are `X`, as edtf's bit masks (YYYYMMDD, lowest bit first). */
const UNSPECIFIED = { decade: 0b1000, century: 0b1100, day: 0b1100_0000, month: 0b0011_0000, monthAndDay: 0b1111_0000 };

/**
 * Reads an ISO 8601-2 (EDTF) date: years, months, days, decades, centuries, seasons 21 to 24, instants with a zone, and
 * intervals of these, either end of which may be open or carry `~`, `?` or `%`.
 *
 * The span is half-open and in UTC: `2018-06` is `[2018-06-01T00:00Z, 2018-07-01T00:00Z)`. A season is that of the
 * northern hemisphere. An instant has the precision of a minute, whatever its seconds; an hour without a zone is its day. An open end stands at `EARLIEST`
 * or `LATEST`. Sets, lists and dates with gaps (`2018-XX-30`) are refused, for they cover more than one span.
 *
 * Characters that look like those of a date are read as such; the date that comes out is written in plain ones.
 *
 * Never throws: what cannot be read comes back as a problem for its author.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const typed = typedDate(text);
  const parsed = parseTyped(typed);
  return parsed.ok || typed === text ? parsed : { ...parsed, problem: asWritten(parsed.problem, text) };
}

function parseTyped(text: string): ParsedEdtf {
  const ends = text.split('/');
  const [first = '', last] = ends;
  if (text.length > LONGEST || ends.length > 2) return refuse(notEdtf(text));
  if (FOREIGN.test(text)) return refuse(calendarFault(text) ?? notEdtf(text));
  return last === undefined ? readSingle(text) : readInterval(text, first, last);
}

function readSingle(edtf: string): ParsedEdtf {
  const end = readEnd(edtf);
  if (end === 'open') return refuse(notEdtf(edtf));
  if ('problem' in end) return refuse(end.problem);
  return { ok: true, date: { edtf, start: end.start, end: end.end, first: end.bound, last: end.bound } };
}

function readInterval(edtf: string, firstText: string, lastText: string): ParsedEdtf {
  const first = readEnd(firstText);
  const last = readEnd(lastText);
  if (first !== 'open' && 'problem' in first) return refuse(first.problem);
  if (last !== 'open' && 'problem' in last) return refuse(last.problem);
  if (first === 'open') {
    if (last === 'open') return refuse({ kind: 'open-at-both-ends', value: quote(edtf) });
    return { ok: true, date: { edtf, start: EARLIEST, end: last.end, first: openBound(last.bound), last: last.bound } };
  }
  if (last === 'open') {
    return {
      ok: true,
      date: { edtf, start: first.start, end: LATEST, first: first.bound, last: openBound(first.bound) },
    };
  }
  if (last.end <= first.start) return refuse({ kind: 'ends-before-it-begins', value: quote(edtf) });
  return { ok: true, date: { edtf, start: first.start, end: last.end, first: first.bound, last: last.bound } };
}

/** An open end has no precision of its own and takes the other's. */
function openBound(other: DateBound): DateBound {
  return { precision: other.precision, approximate: false, uncertain: false, open: true };
}

function readEnd(text: string): End {
  if (text === '' || text === '..') return 'open';
  let parsed: Parsed;
  try {
    parsed = parse(text, { level: 3, seasonUncertainty: true });
  } catch {
    return { problem: calendarFault(text) ?? notEdtf(text) };
  }
  if (parsed.type === 'Interval' || parsed.type === 'List' || parsed.type === 'Set') {
    return { problem: { kind: 'several-dates', value: quote(text) } };
  }
  const span = spanOfParsed(parsed);
  if (span === undefined) return { problem: calendarFault(text) ?? { kind: 'unsupported-date', value: quote(text) } };
  const { precision } = span;
  const bound = { precision, approximate: isSet(parsed.approximate), uncertain: isSet(parsed.uncertain), open: false };
  return { ...span, bound };
}

function spanOfParsed(parsed: ParsedSingle): CalendarSpan | undefined {
  switch (parsed.type) {
    case 'Date':
      return parsed.unspecified ? spanOfMasked(parsed.values, parsed.unspecified) : spanOfDate(parsed);
    case 'Year':
      return parsed.significant === undefined ? spanOfYears(parsed.values[0], 1, 'year') : undefined;
    case 'Decade':
      return spanOfDigits(parsed.values[0] * 10, 10);
    case 'Century':
      return spanOfDigits(parsed.values[0] * 100, 100);
    case 'Season':
      return parsed.unspecified ? undefined : spanOfSeason(parsed.values[0], parsed.values[1]);
  }
}

function spanOfDate({ values, timeZone, offset = 0 }: ParsedDate): CalendarSpan | undefined {
  const [year = 0, month, day, hour, minute = 0] = values;
  if (month === undefined) return spanOfYears(year, 1, 'year');
  if (day === undefined) return spanOfMonth(year, month);
  const span = spanOfDay(year, month, day);
  if (span === undefined || hour === undefined || timeZone === undefined) return span;
  const start = utcMs(span.start + (hour * 60 + minute - offset) * MINUTE);
  return { start, end: utcMs(start + MINUTE), precision: 'minute' };
}

/** Dates with digits left open, as far as they name one whole unit: `201X`, `2018-XX`, `2018-06-XX`. */
function spanOfMasked(values: readonly number[], mask: number): CalendarSpan | undefined {
  const [year = 0, month = 0] = values;
  switch (`${values.length} ${mask}`) {
    case `1 ${UNSPECIFIED.decade}`:
      return spanOfDigits(year, 10);
    case `1 ${UNSPECIFIED.century}`:
      return spanOfDigits(year, 100);
    case `2 ${UNSPECIFIED.month}`:
    case `3 ${UNSPECIFIED.monthAndDay}`:
      return spanOfYears(year, 1, 'year');
    case `3 ${UNSPECIFIED.day}`:
      return spanOfMonth(year, month);
    default:
      return undefined;
  }
}

/** The years that begin with the same digits: `201X` is 2010 to 2019, `-201X` is −2019 to −2010. */
function spanOfDigits(year: number, count: 10 | 100): CalendarSpan | undefined {
  return spanOfYears(year < 0 ? year - count + 1 : year, count, count === 10 ? 'decade' : 'century');
}

function isSet(mark: boolean | number | undefined): boolean {
  return mark !== undefined && mark !== false && mark !== 0;
}

/** Says so when the text is shaped like a date that the calendar lacks. */
function calendarFault(text: string): Problem | undefined {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(text) ?? [];
  if (month === undefined) return undefined;
  const exists = utcDay(Number(year), Number(month), Number(day ?? 1)) !== undefined;
  if (day !== undefined) return exists ? undefined : { kind: 'no-such-day', value: quote(text) };
  return exists || Number(month) > 20 ? undefined : { kind: 'no-such-month', value: quote(text) };
}

function notEdtf(text: string): Problem {
  return { kind: 'not-edtf', value: quote(text) };
}

function refuse(problem: Problem): ParsedEdtf {
  return { ok: false, problem };
}
