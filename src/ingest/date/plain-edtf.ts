import type { DatedInterval } from '#model/edtf.ts';
import { type Interval, MINUTE, utcMs } from '#model/time.ts';
import { type CalendarSpan, spanOfDay, spanOfMonth, spanOfYears } from './calendar-span.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::[0-5]\d(?:\.\d{3})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads the EDTF that tables are full of: a year, a month or a day, with or without `~`, `?` or `%`, an instant with its
 * zone, and intervals of two of these. It agrees with `parseEdtf`, in a hundredth of the time.
 *
 * @returns `undefined` for every other date, and for what is none; `parseEdtf` tells
 */
export function readPlainEdtf(text: string): DatedInterval | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return readOne(text);
  const first = readOne(text.slice(0, slash));
  const last = first && readOne(text.slice(slash + 1));
  if (first === undefined || last === undefined || last.end <= first.start) return undefined;
  return { edtf: text, start: first.start, end: last.end, first: first.first, last: last.last };
}

function readOne(text: string): DatedInterval | undefined {
  if (text.length > 11) return readInstant(text);
  const [, year, month, day, mark] = DAY.exec(text) ?? [];
  const span = year === undefined ? undefined : spanOfParts(Number(year), month, day);
  return span === undefined ? undefined : dated(text, span, mark);
}

function readInstant(text: string): DatedInterval | undefined {
  const [, year, month, day, hour, minute, sign, hours, minutes] = INSTANT.exec(text) ?? [];
  const span = year === undefined ? undefined : spanOfParts(Number(year), month, day);
  if (span === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const east = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return instantOn(text, span, Number(hour) * 60 + Number(minute) - east);
}

/** The minute that lies so many minutes after a day's beginning in UTC. */
export function instantOn(edtf: string, day: Interval, minutes: number): DatedInterval {
  const start = utcMs(day.start + minutes * MINUTE);
  return dated(edtf, { start, end: utcMs(start + MINUTE), precision: 'minute' });
}

/** A date without an end of its own; `mark` is EDTF's sign of doubt. */
function dated(edtf: string, { start, end, precision }: CalendarSpan, mark?: string): DatedInterval {
  const bound = {
    precision,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    open: false,
  };
  return { edtf, start, end, first: bound, last: bound };
}

function spanOfParts(year: number, month: string | undefined, day: string | undefined): CalendarSpan | undefined {
  if (month === undefined) return spanOfYears(year, 1, 'year');
  const index = Number(month) - 1;
  if (index < 0 || index > 11) return undefined;
  return day === undefined ? spanOfMonth(year, index) : spanOfDay(year, index, Number(day));
}
