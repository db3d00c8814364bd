import { type DateReader, type ReadDate, readDateText } from '#ingest/date/date-reader.ts';
import { parseEdtf } from '#ingest/date/parse-edtf.ts';
import { asTyped } from '#ingest/text/as-typed.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Problem } from '#model/problem.ts';
import type { RowCells } from './row-cells.ts';
import type { FaultName } from './table-faults.ts';
import type { Field } from './table-fields.ts';

/** Reports a fault of the row at hand. */
export type ReportFault = (name: FaultName, field: Field | undefined, value?: string, problem?: Problem) => void;

/** A date as it is written, and the field that it is written in. */
interface Written {
  readonly field: Field;
  readonly text: string;
}

/** An end that nobody knows, as EDTF has it. */
const OPEN = '..';

const START_PARTS = ['year', 'month', 'day'] as const;
const END_PARTS = ['endYear', 'endMonth', 'endDay'] as const;

/**
 * When the event of a row was: its `date`, or what lies from its `start` to its `end`, inclusive. A `date` serves as the
 * start where the table has ends but no starts.
 *
 * @returns `undefined`, after a report, when the row says no time that can be shown
 */
export function readWhen(cells: RowCells, dates: DateReader, report: ReportFault): DatedInterval | undefined {
  const start = writtenStart(cells);
  const end = start?.field === 'date' && cells.has('start') ? undefined : writtenEnd(cells);
  if (start === undefined) {
    if (end === undefined) return lose(report, 'no-date', undefined);
    report('no-start', end.field, end.text);
    return readOne(end, dates, report);
  }
  if (end !== undefined && isOpen(start)) return openStart(end, dates, report);
  const first = readOne(start, dates, report);
  if (first === undefined || end === undefined) return first && byPrecision(first, cells);
  return join(first, end, dates, report);
}

function writtenStart(cells: RowCells): Written | undefined {
  for (const field of ['date', 'start'] as const) {
    const text = cells.value(field);
    if (text !== '') return { field, text };
  }
  return writtenParts(cells, START_PARTS);
}

/** Parts first: beside them a TimelineJS sheet has a column `End Time`, which is no date. */
function writtenEnd(cells: RowCells): Written | undefined {
  const parts = writtenParts(cells, END_PARTS);
  if (parts !== undefined) return parts;
  const text = cells.value('end');
  return text === '' ? undefined : { field: 'end', text };
}

/** Year, month and day in columns of their own. A year may be written with spaces or commas, or be before our era. */
function writtenParts(cells: RowCells, [yearField, ...rest]: readonly [Field, Field, Field]): Written | undefined {
  if (!cells.has(yearField)) return undefined;
  const year = asTyped(cells.value(yearField)).replace(/[ ,]/g, '');
  if (year === '') return undefined;
  const parts = rest.map((field) => asTyped(cells.value(field)));
  const until = parts.indexOf('');
  const written = until < 0 ? parts : parts.slice(0, until);
  const text = [year.replace(/^(-?)(\d{1,3})$/, fourDigits), ...written.map((part) => part.padStart(2, '0'))].join('-');
  return { field: yearField, text };
}

function fourDigits(_: string, sign: string, digits: string): string {
  return sign + digits.padStart(4, '0');
}

function readOne({ field, text }: Written, dates: DateReader, report: ReportFault): DatedInterval | undefined {
  const read = dates.read(text);
  if (!read.ok) return lose(report, faultOf(read), field, text, read.problem);
  if (read.zoneless) report('no-zone', field, text, read.zoneFault);
  return read.date;
}

function isOpen({ text }: Written): boolean {
  return asTyped(text) === OPEN;
}

/** The span from a start to an end, both inclusive. */
function join(first: DatedInterval, end: Written, dates: DateReader, report: ReportFault): DatedInterval | undefined {
  if (isOpen(end)) return opened(`${first.edtf}/${OPEN}`, first);
  const read = dates.read(end.text);
  if (!read.ok) {
    report(read.ambiguous ? 'ambiguous-date' : 'bad-end', end.field, end.text, read.problem);
    return read.ambiguous ? undefined : first;
  }
  if (read.zoneless) report('no-zone', end.field, end.text, read.zoneFault);
  const last = read.date;
  if (first.edtf === last.edtf) return first;
  if (first.edtf.includes('/')) return lose(report, 'bad-date', end.field, first.edtf, INTERVAL_WITH_END);
  if (last.edtf.includes('/')) return lose(report, 'bad-date', end.field, last.edtf, INTERVAL_AS_END);
  if (last.end <= first.start) return lose(report, 'reversed', end.field, `${first.edtf} – ${last.edtf}`);
  const edtf = `${first.edtf}/${last.edtf}`;
  return { edtf, start: first.start, end: last.end, first: first.first, last: last.last };
}

const INTERVAL_WITH_END: Problem = { kind: 'interval-and-end' };
const INTERVAL_AS_END: Problem = { kind: 'interval-as-end' };

/** What went on until the end, nobody says since when. */
function openStart(end: Written, dates: DateReader, report: ReportFault): DatedInterval | undefined {
  const last = readOne(end, dates, report);
  return last && opened(`${OPEN}/${last.edtf}`, last);
}

/** The interval, or the date itself where that is one already. */
function opened(edtf: string, date: DatedInterval): DatedInterval {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? parsed.date : date;
}

/** ACLED's `time_precision`: 1 the day is known, 2 about that day, 3 only the month. */
function byPrecision(date: DatedInterval, cells: RowCells): DatedInterval {
  const precision = cells.has('precision') ? asTyped(cells.text('precision')) : '';
  if (precision !== '2' && precision !== '3') return date;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return date;
  const read = readDateText(precision === '2' ? `${date.edtf}~` : date.edtf.slice(0, 7));
  return read.ok ? read.date : date;
}

function faultOf(read: ReadDate & { readonly ok: false }): FaultName {
  return read.ambiguous ? 'ambiguous-date' : 'bad-date';
}

function lose(
  report: ReportFault,
  name: FaultName,
  field: Field | undefined,
  value?: string,
  problem?: Problem,
): undefined {
  report(name, field, value, problem);
}
