import { asTyped } from '#ingest/text/as-typed.ts';
import type { HeaderMatch } from './match-header.ts';
import type { Field } from './table-fields.ts';

/** What spreadsheets write where there is nothing. Only for numbers and dates: NA is also Namibia. */
const BLANKS: ReadonlySet<string> = new Set(['', '-', '?', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', 'unknown']);

/** Reads the cells of one row after another by field. */
export class RowCells {
  readonly #columns: HeaderMatch['columns'];
  readonly #headers: readonly string[];
  #cells: readonly string[] = [];

  constructor({ columns, uses }: HeaderMatch) {
    this.#columns = columns;
    this.#headers = uses.map(({ header }) => header);
  }

  /** Turns to another row. */
  turnTo(cells: readonly string[]): void {
    this.#cells = cells;
  }

  /** Whether the table has a column for a field, whatever its cells hold. */
  has(field: Field): boolean {
    return this.#columns.has(field);
  }

  /** The header of a field's first column as the file spells it. */
  header(field: Field): string {
    return this.#headers[this.#columns.get(field)?.[0] ?? -1] ?? '';
  }

  /** The words of a field; those of several columns joined by `; `. */
  text(field: Field): string {
    const columns = this.#columns.get(field);
    if (columns === undefined) return '';
    const [first = -1] = columns;
    if (columns.length === 1) return cleanText(this.#cells[first]);
    const texts = columns.map((column) => cleanText(this.#cells[column]));
    return [...new Set(texts)].filter((text) => text !== '').join('; ');
  }

  /** A number or a date as it is written; empty where the cell says that there is none. */
  value(field: Field): string {
    const text = this.text(field);
    const first = text.charCodeAt(0);
    const isDigit = first >= 0x30 && first <= 0x39;
    return !isDigit && text.length < 8 && BLANKS.has(asTyped(text).toLowerCase()) ? '' : text;
  }
}

/** Without white space around it, which is looked for in a tenth of the time that it takes to be taken away. */
function cleanText(cell = ''): string {
  const { length } = cell;
  const text = isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(length - 1)) ? cell : cell.trim();
  return text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1).trim() : text;
}

const APOSTROPHE = 0x27;

/** The apostrophe that keeps a spreadsheet from taking a text for a formula: our own export writes it, and so do others. */
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A letter, a digit or a sign of ASCII: nothing that `trim` could take away. */
function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
