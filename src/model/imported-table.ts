import { decodeText, type EncodedTexts, type EventColumns, type PlaceColumns, type Row } from './event-columns.ts';
import { type CountryCode, type EventId, eventId } from './id.ts';
import { type LaneCells, laneByCountry, sortIntoLanes } from './lane-cells.ts';

/** A table of events that a reader brought along: one telling, no claims, texts still encoded. */
export interface ImportedTable {
  readonly columns: EventColumns;
  readonly places: PlaceColumns;
  /** The most frequent first, so that it gets the first colour; `OTHER_CATEGORY` last, when some events have none. */
  readonly categories: readonly string[];
  /** The most frequent first. */
  readonly countries: readonly CountryCode[];
  /** The names that the column `actor` numbers, the most frequent first. */
  readonly actors: EncodedTexts;
  /** One text per row, in the order of the rows: what `rowTexts` takes apart. */
  readonly texts: EncodedTexts;
  /** The rows by the hash of their ids, see `id-rows.ts`: a power of two of slots, of which at most half are taken. */
  readonly idRows: Uint32Array;
  /** The events in the lanes that they are shown in at first: of the countries with a lane of their own, then of the rest. */
  readonly byCountry: LaneCells;
  /** Per row the index into CLAIM_STATUSES; absent where all that the table says is asserted. */
  readonly statuses?: Uint8Array;
  /** Per row 1 where sources differ; absent where they nowhere do. */
  readonly contested?: Uint8Array;
}

/** As many countries get a lane of their own; the rest share one. */
export const COUNTRY_LANES = 6;

/** The lanes of a table by country. */
export function lanesByCountry(columns: EventColumns, countries: number, categories: number): LaneCells {
  const own = Math.min(countries, COUNTRY_LANES);
  return sortIntoLanes(columns, laneByCountry(columns, own), own + 1, categories);
}

/** The category of events that name none. */
export const OTHER_CATEGORY = 'Other';

/** What a row's text is made of, in this order. A row that has none of the last few ends before them. */
export const ROW_TEXTS = [
  ...(['id', 'title', 'summary', 'actors', 'source', 'url', 'date'] as const),
  ...(['status', 'dateText', 'disputes', 'media'] as const),
] as const;

/** U+001F, the unit separator of ASCII; no field of a row contains it. */
export const TEXT_SEPARATOR = '\u001f';
export const TEXT_SEPARATOR_BYTE = 0x1f;

/** The words of one row. What the file does not say is empty. */
export interface RowTexts {
  readonly id: EventId;
  readonly title: string;
  readonly summary: string;
  /** Separated by `; `. */
  readonly actors: string;
  readonly source: string;
  /** Always http or https. */
  readonly url: string;
  /** EDTF. */
  readonly date: string;
  /** One of CLAIM_STATUSES; empty for what is asserted. */
  readonly status: string;
  readonly dateText: string;
  /** What `readDisputes` takes apart. */
  readonly disputes: string;
  /** Addresses, separated by spaces; always http or https. */
  readonly media: string;
}

/** Decodes the words of one row. */
export function rowTexts(table: Pick<ImportedTable, 'texts'>, row: Row): RowTexts {
  const parts = decodeText(table.texts, row).split(TEXT_SEPARATOR);
  const [id = '', title = '', summary = '', actors = '', source = '', url = '', date = '', ...rest] = parts;
  const [status = '', dateText = '', disputes = '', media = ''] = rest;
  return { id: eventId(id), title, summary, actors, source, url, date, status, dateText, disputes, media };
}

/** The name of a place; one that the file does not name goes by its coordinates: `48.9712, 2.5174` (lat, lon). */
export function placeName(places: PlaceColumns, index: number): string {
  const name = decodeText(places.name, index);
  return name === '' ? coordinates(places.lat[index], places.lon[index]) : name;
}

/** Four decimals are about ten metres. */
function coordinates(lat = Number.NaN, lon = Number.NaN): string {
  return [lat, lon].map((degrees) => String(Math.round(degrees * 1e4) / 1e4)).join(', ');
}
