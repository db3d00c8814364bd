import { DateReader } from '#ingest/date/date-reader.ts';
import { asTyped } from '#ingest/text/as-typed.ts';
import { ownText } from '#ingest/text/own-text.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '#model/event.ts';
import type { CountryCode } from '#model/id.ts';
import type { DayOrder } from '#model/import-report.ts';
import type { ImportedTable } from '#model/imported-table.ts';
import { lookUpCountry } from './country-lookup.ts';
import { FaultLog } from './fault-log.ts';
import type { HeaderMatch } from './match-header.ts';
import { type RowPlace, readPosition } from './read-position.ts';
import { type ReportFault, readWhen } from './read-when.ts';
import { RowCells } from './row-cells.ts';
import { type NewRow, TableBuilder } from './table-builder.ts';

/** A title made from a summary ends after so many characters. */
const LONGEST_TITLE = 80;
const MOST_REMEMBERED_COUNTRIES = 10_000;

/**
 * Reads the rows below a table's header. Each is read for itself: what is wrong in it costs as little of it as possible, is
 * reported, and never costs another row.
 */
export class RowReader {
  readonly faults = new FaultLog();
  readonly dates: DateReader;
  readonly #cells: RowCells;
  readonly #width: number;
  readonly #builder = new TableBuilder();
  readonly #countries = new Map<string, CountryCode | undefined>();
  #row = 0;
  #rowsRead = 0;

  constructor(match: HeaderMatch, dayOrder: DayOrder | undefined) {
    this.#cells = new RowCells(match);
    this.#width = match.width;
    this.dates = new DateReader(dayOrder);
  }

  /** Rows with anything in them so far. */
  get rowsRead(): number {
    return this.#rowsRead;
  }

  /** How many rows have become events so far. */
  get rowsShown(): number {
    return this.#builder.length;
  }

  /**
   * @param row number as a spreadsheet counts
   * @param quoteOpen the row had a quotation mark that does not close, and was read as if it had none
   */
  read(cells: readonly string[], row: number, quoteOpen = false): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#row = row;
    this.#rowsRead++;
    this.#cells.turnTo(cells);
    if (quoteOpen) this.#report('open-quote', undefined);
    const extra = cells.length > this.#width ? cells.slice(this.#width).filter((cell) => cell.trim() !== '') : [];
    if (extra.length > 0) this.#report('extra-cells', undefined, extra.join(', '));
    const date = readWhen(this.#cells, this.dates, this.#report);
    if (date === undefined) return;
    const place = readPosition(this.#cells, this.#report);
    const written = this.#cells.text('id');
    const id = written === '' ? `row-${row}` : written;
    const category = this.#cells.text('category');
    const outcome = this.#builder.add({
      id,
      title: this.#title(category, place),
      summary: this.#cells.text('summary'),
      actors: namesIn(this.#cells.text('actors')),
      ...this.#source(),
      status: this.#status(),
      dateText: this.#cells.text('dateText'),
      disputes: this.#cells.text('disputes'),
      media: this.#media(),
      date,
      category,
      place: place.name,
      country: this.#country(),
      lonLat: place.lonLat,
    });
    if (outcome === 'taken-id') this.#report('taken-id', 'id', id);
    if (outcome === 'too-many-categories') this.#report('too-many-categories', 'category', category);
    if (written === '') this.#report('no-id', 'id');
  }

  /** @returns the table in the order of time; the reader is of no use afterwards */
  finish(): ImportedTable {
    const { dayFirst, monthFirst } = this.dates.evidence;
    if (dayFirst > 0 && monthFirst > 0) {
      this.faults.report('mixed-day-order', '', 1, '', { kind: 'both-day-orders', dayFirst, monthFirst });
    }
    return this.#builder.finish();
  }

  readonly #report: ReportFault = (name, field, value, problem) => {
    const header = field === undefined ? '' : this.#cells.header(field);
    this.faults.report(name, header, this.#row, value, problem);
  };

  /** The title, or what else the row says of itself. */
  #title(category: string, place: RowPlace): string {
    const title = this.#cells.text('title');
    if (title !== '') return title;
    this.#report('no-title', 'title');
    const named = [category, place.name].filter((text) => text !== '').join(', ');
    return named || shorten(this.#cells.text('summary')) || `Row ${this.#row}`;
  }

  /** A source that is an address is also where it can be read. */
  #source(): Pick<NewRow, 'source' | 'url'> {
    const source = this.#cells.text('source');
    const url = this.#cells.text('url');
    if (url !== '') {
      if (isWebAddress(url)) return { source, url };
      this.#report('unsafe-url', 'url', url);
    }
    return { source, url: source !== '' && isWebAddress(source) ? source : '' };
  }

  /** Whether it happened. An event that a table has is not one that it leaves out. */
  #status(): ClaimStatus {
    const text = this.#cells.value('status');
    if (text === '') return 'asserted';
    const status = CLAIM_STATUSES.find((known) => known === asTyped(text).toLowerCase());
    if (status !== undefined && status !== 'omitted') return status;
    this.#report('unknown-status', 'status', text);
    return 'asserted';
  }

  #media(): string {
    const text = this.#cells.text('media');
    if (text === '') return '';
    const parts = text.split(/;?\s+/);
    const addresses = parts.filter(isWebAddress);
    if (addresses.length < parts.length) this.#report('unsafe-url', 'media', text);
    return addresses.join(' ');
  }

  #country(): CountryCode | undefined {
    const text = this.#cells.text('country');
    if (text === '') return undefined;
    let code = this.#countries.get(text);
    if (code === undefined && !this.#countries.has(text)) {
      code = lookUpCountry(text);
      if (this.#countries.size < MOST_REMEMBERED_COUNTRIES) this.#countries.set(ownText(text), code);
    }
    if (code === undefined) this.#report('unknown-country', 'country', text);
    return code;
  }
}

/** Names separated by semicolons, each once. */
function namesIn(text: string): readonly string[] {
  if (text === '') return [];
  if (!text.includes(';')) return [text];
  const names = text.split(';').map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** The schemes that cannot run anything in the page; no spaces, so that a sentence is not a link. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text);
}

function shorten(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : text;
}
