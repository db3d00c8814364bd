import { csvFormatRow } from 'd3';

/** Numbers stay numbers: a negative latitude is no formula. */
export type CsvCell = string | number;

/**
 * A spreadsheet takes a text that begins like this for a formula, so it gets a leading apostrophe (OWASP, CSV injection;
 * the wide forms are what East Asian spreadsheets read as the same signs). One that has apostrophes before such a sign gets
 * one more, so that our import, which takes one away, gives back every text.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const LINE_END = '\r\n';

/** Excel takes a file without it for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is meant: every table that a reader takes along is written here.
 *
 * @param slices rows, some at a time
 * @returns the file in parts: the header, then each slice
 */
export function* csvTable(
  header: readonly string[],
  slices: Iterable<readonly (readonly CsvCell[])[]>,
): Generator<string> {
  yield BYTE_ORDER_MARK + lines([header]);
  for (const rows of slices) yield lines(rows);
}

function lines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => csvFormatRow(row.map(guarded)) + LINE_END).join('');
}

function guarded(cell: CsvCell): string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : `${cell}`;
}
