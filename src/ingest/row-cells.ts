import type { HeaderMatch } from './match-header.ts';
import type { Field } from './table-fields.ts';

/** What spreadsheets write where there is nothing. Only for numbers and dates: NA is also Namibia. */
const BLANKS: ReadonlySet<string> = new Set(['', '-', '–', '?', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', 'unknown']);

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
    return !isDigit && text.length < 8 && BLANKS.has(text.toLowerCase()) ? '' : text;
  }
}

/** U+001F separates the fields of a row where it is stored. */
function cleanText(cell = ''): string {
  const text = cell.trim();
  return text.includes('\u001f') ? text.replaceAll('\u001f', ' ') : text;
}
