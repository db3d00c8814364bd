import Papa, { type ParseResult } from 'papaparse';

/** How a table is written. */
export interface TableFormat {
  readonly separator: ',' | ';' | '\t';
  /** `\n` stands for `\r\n` too: what is left of it is white space at the end of a cell. */
  readonly newline: '\n' | '\r';
}

/**
 * @param cells of one row
 * @param quoteOpen the row has a quotation mark that does not close, and was read as if it had none
 */
export type TakeRow = (cells: readonly string[], quoteOpen: boolean) => void;

/** So much is split at a time, in UTF-16 code units. */
const PIECE = 1 << 16;
/** After a misplaced quotation mark there may be more: so much is looked at first, as a mark makes the parser read on. */
const CAREFUL_PIECE = 1 << 8;
/**
 * Longer than any row: a spreadsheet's cell holds 32,767 characters. Beyond it a quotation mark counts as unclosed, and a
 * line that is as long is the end of the reading.
 */
export const LONGEST_ROW = 1 << 20;

/** A row that the parser has met last; what follows tells whether it is kept as it is. */
interface Met {
  readonly cells: readonly string[];
  readonly start: number;
  readonly doubt: 'none' | 'open' | 'misplaced';
}

/**
 * Splits a table that arrives in parts into rows and cells (RFC 4180). Blank lines are rows too, of one empty cell.
 *
 * A quotation mark that does not close would swallow the rows after it. Such a row is told by marks in the wrong place, or
 * by its length; its first line is then read as if it had no quotation marks, and the next line begins a row again.
 */
export class RowSplitter {
  readonly #format: TableFormat;
  readonly #takeRow: TakeRow;
  #rest = '';
  /** Nothing is split before so much has come in; grows with an unfinished row, so that it is not read time and again. */
  #wanted = 0;
  /** How many cells a row should have. */
  #width = 0;
  #isEndless = false;

  constructor(format: TableFormat, takeRow: TakeRow) {
    this.#format = format;
    this.#takeRow = (cells, quoteOpen) => {
      if (this.#width < 2) this.#width = cells.length;
      takeRow(cells, quoteOpen);
    };
  }

  /** Line breaks that are still to be split; with the rows so far they tell about where in the file we are. */
  get pendingLines(): number {
    return this.#rest.split(this.#format.newline).length - 1;
  }

  /** @returns `false` when a line does not end; there is no use in pushing more then */
  push(text: string): boolean {
    for (let at = 0; at < text.length && !this.#isEndless; at += PIECE) {
      this.#split(this.#rest + text.slice(at, at + PIECE), false);
    }
    return !this.#isEndless;
  }

  /** Takes what is left as the last row; to be called once, when the file has ended. */
  finish(): void {
    if (this.#rest !== '') this.#split(this.#rest, true);
  }

  #split(input: string, isEnd: boolean): void {
    this.#rest = input;
    if (!isEnd && input.length < this.#wanted) return;
    let piece = input.length;
    while (this.#rest !== '') {
      const isWhole = piece >= this.#rest.length;
      if (this.#splitUntilDoubt(this.#rest.slice(0, piece), isEnd && isWhole)) {
        this.#isEndless = this.#rest.length > LONGEST_ROW && this.#firstLineEnd() > LONGEST_ROW;
        if (this.#isEndless) return;
        this.#takeFirstLine();
        piece = CAREFUL_PIECE;
      } else if (isWhole) break;
      else piece *= 2;
    }
    this.#wanted = this.#rest.length * 2;
  }

  /**
   * Hands on the rows at the beginning of the rest.
   *
   * @returns whether the rest now begins with a row that cannot be what its author meant
   */
  #splitUntilDoubt(piece: string, isEnd: boolean): boolean {
    const start = isEnd ? undefined : this.#takeSoundRows(piece);
    if (start !== undefined) {
      this.#rest = this.#rest.slice(start);
      return piece.length - start > LONGEST_ROW;
    }
    const last = this.#takeRows(piece);
    if (last === undefined) return false;
    this.#rest = this.#rest.slice(last.start);
    const { doubt, cells } = last;
    if (doubt === 'misplaced' || (doubt === 'open' && isEnd)) return true;
    if (!isEnd) return piece.length - last.start > LONGEST_ROW;
    this.#takeRow(cells, false);
    this.#rest = '';
    return false;
  }

  /**
   * Hands on all rows but the last one, which may be unfinished, if no quotation mark is misplaced, as in nearly every file.
   * The parser itself is asked, for the whole piece at once: by `Papa.parse`, row by row, it takes twice as long.
   *
   * @returns where the last row begins; `undefined`, and no row is taken, when there is a misplaced mark
   */
  #takeSoundRows(input: string): number | undefined {
    const { separator: delimiter, newline } = this.#format;
    const { data, errors, meta }: ParseResult<string[]> = new Papa.Parser({ delimiter, newline }).parse(input, 0, true);
    if (errors.length > 0) return undefined;
    for (const cells of data) this.#takeRow(cells, false);
    return meta.cursor;
  }

  /** Hands on the rows up to the last one, which may be unfinished, or up to one whose quotation marks are misplaced. */
  #takeRows(input: string): Met | undefined {
    const { separator: delimiter, newline } = this.#format;
    const met: { last: Met | undefined; end: number } = { last: undefined, end: 0 };
    Papa.parse<string[]>(input, {
      delimiter,
      newline,
      step: ({ data: cells, errors, meta }, parser) => {
        if (met.last?.doubt === 'misplaced') {
          parser.abort();
          return;
        }
        if (met.last !== undefined) this.#takeRow(met.last.cells, false);
        const start = met.end;
        met.end = meta.cursor;
        const doubt = errors.length === 0 ? 'none' : this.#doubt(errors, cells, input.slice(start, met.end));
        met.last = { cells, start, doubt };
      },
    });
    return met.last;
  }

  #doubt(errors: readonly { readonly code: string }[], cells: readonly string[], raw: string): Met['doubt'] {
    const lineEnd = raw.indexOf(this.#format.newline);
    const isOneLine = lineEnd < 0 || lineEnd === raw.length - 1;
    if (!isOneLine && errors.some(({ code }) => code === 'InvalidQuotes')) {
      const isLineWhole = raw.slice(0, lineEnd).split(this.#format.separator).length === this.#width;
      if (isLineWhole || cells.length !== this.#width) return 'misplaced';
    }
    return errors.some(({ code }) => code === 'MissingQuotes') ? 'open' : 'none';
  }

  #firstLineEnd(): number {
    const lineEnd = this.#rest.indexOf(this.#format.newline);
    return lineEnd < 0 ? this.#rest.length : lineEnd;
  }

  #takeFirstLine(): void {
    const lineEnd = this.#firstLineEnd();
    const line = this.#rest.slice(0, lineEnd);
    this.#rest = this.#rest.slice(lineEnd + 1);
    const cells = line.split(this.#format.separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    this.#takeRow(cells, line.includes('"'));
  }
}
