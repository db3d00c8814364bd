import { quote } from '#ingest/text/quote.ts';
import { type DecodedChunk, Utf8Reader } from '#ingest/text/utf8-reader.ts';
import type { ColumnUse, DayOrder, DayOrderEvidence, IssueGroup } from '#model/import-report.ts';
import { type ImportedTable, TEXT_SEPARATOR } from '#model/imported-table.ts';
import type { Problem } from '#model/problem.ts';
import { detectFormat } from './detect-format.ts';
import { type HeaderMatch, matchHeader } from './match-header.ts';
import { RowReader } from './row-reader.ts';
import { RowSplitter } from './row-splitter.ts';

export interface TableOptions {
  /** How `03/04/2018` is meant. Without it such dates are refused. */
  readonly dayOrder?: DayOrder;
}

/** What was read of a table, and what was not. */
export interface TableRead {
  readonly table: ImportedTable;
  readonly rowsRead: number;
  readonly columns: readonly ColumnUse[];
  readonly dayOrder: DayOrderEvidence;
  readonly groups: readonly IssueGroup[];
}

/** How far the reading is. */
export interface RowProgress {
  readonly rows: number;
  readonly faults: number;
}

type State =
  | { readonly name: 'beginning'; readonly text: string }
  | { readonly name: 'rows'; readonly splitter: RowSplitter }
  | { readonly name: 'failed'; readonly reason: Problem };

/** Enough to see the whole header row. */
const BEGINNING = 1 << 16;

/**
 * Reads a CSV or TSV file that arrives in chunks of bytes.
 *
 * ```text
 *  bytes ─ Utf8Reader ─► text ─ RowSplitter ─► cells ─ RowReader ─► columns
 * ```
 */
export class TableStream {
  readonly #utf8 = new Utf8Reader();
  readonly #options: TableOptions;
  #state: State = { name: 'beginning', text: '' };
  #reader: RowReader | undefined;
  #uses: readonly ColumnUse[] = [];
  /** The row that was split last, as a spreadsheet counts. */
  #row = 0;

  constructor(options: TableOptions) {
    this.#options = options;
  }

  /** How many rows have been read and how many faults found so far. */
  get progress(): RowProgress {
    return { rows: this.#reader?.rowsRead ?? 0, faults: this.#reader?.faults.count ?? 0 };
  }

  /** @returns the problem when the file is no table that can be read; there is no use in pushing more then */
  push(bytes: Uint8Array): Problem | undefined {
    return this.#pushDecoded(this.#utf8.decode(bytes));
  }

  /** To be called once, after the last chunk. */
  finish(): TableRead | { readonly reason: Problem } {
    this.#pushDecoded(this.#utf8.finish());
    if (this.#state.name === 'beginning') this.#begin(this.#state.text);
    if (this.#state.name === 'rows') this.#state.splitter.finish();
    if (this.#state.name === 'failed') return { reason: this.#state.reason };
    const reader = this.#reader;
    if (reader === undefined) return { reason: { kind: 'empty-file' } };
    if (reader.rowsRead === 0) return { reason: { kind: 'no-rows' } };
    const table = reader.finish();
    return {
      table,
      rowsRead: reader.rowsRead,
      columns: this.#uses,
      dayOrder: reader.dates.evidence,
      groups: reader.faults.groups(),
    };
  }

  #pushDecoded(decoded: DecodedChunk): Problem | undefined {
    this.#pushText(withoutSeparators(decoded.text));
    if (!decoded.ok) this.#fail(this.#notUtf8(decoded));
    return this.#state.name === 'failed' ? this.#state.reason : undefined;
  }

  #pushText(text: string): void {
    switch (this.#state.name) {
      case 'beginning': {
        const beginning = this.#state.text + text;
        this.#state = { name: 'beginning', text: beginning };
        if (beginning.length >= BEGINNING) this.#begin(beginning);
        return;
      }
      case 'rows':
        this.#split(this.#state.splitter, text);
        return;
      case 'failed':
        return;
    }
  }

  #begin(beginning: string): void {
    if (beginning.trim() === '') return;
    const { start, ...format } = detectFormat(beginning);
    const splitter = new RowSplitter(format, (cells, quoteOpen) => this.#takeRow(cells, quoteOpen));
    this.#state = { name: 'rows', splitter };
    this.#split(splitter, beginning.slice(start));
  }

  #split(splitter: RowSplitter, text: string): void {
    if (splitter.push(text)) return;
    this.#fail({ kind: 'endless-line', line: this.#row + 1 });
  }

  #takeRow(cells: readonly string[], quoteOpen: boolean): void {
    this.#row++;
    if (this.#reader !== undefined) this.#reader.read(cells, this.#row, quoteOpen);
    else if (this.#state.name !== 'failed' && cells.some((cell) => cell.trim() !== '')) this.#takeHeader(cells);
  }

  #takeHeader(header: readonly string[]): void {
    const match = matchHeader(header);
    const fault = headerFault(match);
    if (fault !== undefined) {
      this.#fail(fault);
      return;
    }
    this.#uses = match.uses;
    this.#reader = new RowReader(match, this.#options.dayOrder);
  }

  #fail(reason: Problem): void {
    if (this.#state.name !== 'failed') this.#state = { name: 'failed', reason };
  }

  #notUtf8({ offset, byte }: DecodedChunk & { readonly ok: false }): Problem {
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    return { kind: 'not-utf8-in-row', byte: offset + 1, hex, row: this.#row + this.#pendingLines() + 1 };
  }

  /** Line breaks behind the row that was split last. */
  #pendingLines(): number {
    switch (this.#state.name) {
      case 'beginning':
        return this.#state.text.split(/\r\n|\r|\n/).length - 1;
      case 'rows':
        return this.#state.splitter.pendingLines;
      case 'failed':
        return 0;
    }
  }
}

/** U+001F separates the fields of a row where it is stored. */
function withoutSeparators(text: string): string {
  return text.includes(TEXT_SEPARATOR) ? text.replaceAll(TEXT_SEPARATOR, ' ') : text;
}

function headerFault({ columns, uses }: HeaderMatch): Problem | undefined {
  if (columns.has('date') || columns.has('start') || columns.has('year') || columns.has('end')) return undefined;
  const headers = uses.map(({ header }) => quote(header));
  return { kind: 'no-date-column', headers: headers.slice(0, 12).join(', ') + (headers.length > 12 ? ', …' : '') };
}
