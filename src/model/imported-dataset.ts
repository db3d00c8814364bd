import {
  CATEGORY_SHAPES,
  type Category,
  type Dataset,
  type Lookup,
  type Source,
  type SourceLookup,
} from './dataset.ts';
import { unpackDating } from './dating.ts';
import type { DatedInterval } from './edtf.ts';
import { CLAIM_STATUSES, isHappening, type StoryEvent } from './event.ts';
import { NONE, type Row, spanOfColumns } from './event-columns.ts';
import {
  accountId,
  actorId,
  type CategoryId,
  categoryId,
  type EventId,
  type PlaceId,
  placeId,
  sourceId,
} from './id.ts';
import { firstSlot, hashBytes, NO_ROW } from './id-rows.ts';
import { COUNTRY_LANES, type ImportedTable, placeName, rowTexts, TEXT_SEPARATOR_BYTE } from './imported-table.ts';
import { UNKNOWN_LANGUAGE } from './language.ts';
import { kindByName, type Medium } from './medium.ts';
import { lonLat, type Place } from './place.ts';
import { type Interval, utcMs } from './time.ts';
import { openingWindow } from './window.ts';
import { readDisputes } from './written-dispute.ts';

/** The one telling that a table has. */
export const FILE_ACCOUNT = accountId('file');

/** Decoded rows that are kept: more than any view shows at once. */
const KEPT = 4096;

/** Of a table without rows. */
const EMPTY: Interval = { start: utcMs(0), end: utcMs(1) };

/** A table that a reader brought along, as a dataset. Its rows are decoded when they are asked for. */
export function createImportedDataset(table: ImportedTable, name: string): Dataset {
  const account = { id: FILE_ACCOUNT, label: name, summary: '' };
  const categories = table.categories.map(categoryOf);
  const extent = spanOfColumns(table.columns) ?? EMPTY;
  return {
    id: name,
    title: name,
    summary: '',
    language: UNKNOWN_LANGUAGE,
    accounts: [account],
    defaultAccount: FILE_ACCOUNT,
    categories,
    chapters: [],
    defaultWindow: openingWindow(extent),
    extent,
    countries: table.countries.slice(0, COUNTRY_LANES),
    events: [],
    places: [],
    actors: [],
    sources: [],
    imported: table,
    accountById: new Map([[FILE_ACCOUNT, account]]),
    categoryById: new Map<CategoryId, Category>(categories.map((category) => [category.id, category])),
    eventById: decoding((id) => {
      const row = rowOfId(table, id);
      return row === undefined ? undefined : importedEvent(table, row);
    }),
    placeById: decoding((id) => placeOf(table, placeNumber(id))),
    actorById: decoding((id) => ({ id, name: id, kind: 'organisation', role: '', countries: [] })),
  };
}

function categoryOf(label: string, index: number): Category {
  return { id: categoryId(label), label, shape: CATEGORY_SHAPES[index % CATEGORY_SHAPES.length] ?? 'circle' };
}

/** A look-up that decodes, and keeps what it decoded last. */
function decoding<Id, Value>(decode: (id: Id) => Value | undefined): Lookup<Id, Value> {
  const kept = new Map<Id, Value>();
  const get = (id: Id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const value = decode(id);
    if (value === undefined) return undefined;
    if (kept.size >= KEPT) kept.clear();
    kept.set(id, value);
    return value;
  };
  return { get, has: (id) => get(id) !== undefined };
}

const decodedEvents = new WeakMap<ImportedTable, Lookup<Row, StoryEvent>>();

/** The event of a row, decoded; `undefined` beyond the last row. */
export function importedEvent(table: ImportedTable, row: Row): StoryEvent | undefined {
  const known = decodedEvents.get(table) ?? decoding((wanted: Row) => eventOf(table, wanted));
  decodedEvents.set(table, known);
  return known.get(row);
}

function eventOf(table: ImportedTable, row: Row): StoryEvent | undefined {
  if (!(row >= 0 && row < table.columns.length)) return undefined;
  const { columns, categories } = table;
  const texts = rowTexts(table, row);
  const place = columns.place[row] ?? NONE;
  const claimed = { date: dateOf(table, row, texts.date), ...(place !== NONE && { place: idOfPlace(place) }) };
  const status = CLAIM_STATUSES.find((known) => known === texts.status);
  const hasSource = texts.source !== '' || texts.url !== '';
  return {
    id: texts.id,
    title: texts.title,
    summary: texts.summary,
    category: categoryId(categories[columns.category[row] ?? 0] ?? ''),
    tier: 'core',
    actors: texts.actors === '' ? [] : texts.actors.split('; ').map(actorId),
    claims: [
      {
        account: FILE_ACCOUNT,
        // Of what did not happen a table says when and where that was said.
        ...(isHappening({ status }) ? claimed : { reported: claimed }),
        ...(status && { status }),
        ...(texts.dateText && { dateText: texts.dateText }),
        citations: hasSource ? [{ source: sourceId(String(row)) }] : [],
      },
    ],
    links: [],
    ...(texts.disputes && { disputes: readDisputes(texts.disputes) }),
    ...(texts.media && { media: texts.media.split(' ').map(linkedMedium) }),
  };
}

function linkedMedium(url: string): Medium {
  return { kind: kindByName(url), place: { kind: 'elsewhere', url } };
}

/** Where the event of this id stands. The id opens its row's text, so only bytes are compared. */
export function rowOfId(
  { texts: { bytes, offsets }, idRows }: Pick<ImportedTable, 'texts' | 'idRows'>,
  id: EventId,
): Row | undefined {
  const wanted = new TextEncoder().encode(id);
  const hash = hashBytes(wanted, 0, wanted.length);
  for (let slot = firstSlot(hash, idRows.length); ; slot = (slot + 1) & (idRows.length - 1)) {
    const row = idRows[slot] ?? NO_ROW;
    if (row === NO_ROW) return undefined;
    const from = offsets[row] ?? 0;
    const end = from + wanted.length;
    const isWhole = end === offsets[row + 1] || bytes[end] === TEXT_SEPARATOR_BYTE;
    if (isWhole && wanted.every((byte, i) => bytes[from + i] === byte)) return row;
  }
}

function dateOf({ columns }: ImportedTable, row: Row, edtf: string): DatedInterval {
  const { first, last } = unpackDating(columns.dating[row] ?? 0);
  return { edtf, start: utcMs(columns.start[row] ?? 0), end: utcMs(columns.end[row] ?? 0), first, last };
}

/** Places of a table have no ids of their own: they go by their number. */
function idOfPlace(index: number): PlaceId {
  return placeId(`p${index}`);
}

/** The inverse of `idOfPlace`; NaN for anything else. */
export function placeNumber(id: PlaceId): number {
  return /^p\d+$/.test(id) ? Number(id.slice(1)) : Number.NaN;
}

/** The place that the column `place` numbers; `undefined` beyond the last one. */
export function placeOf({ places, countries }: ImportedTable, index: number): Place | undefined {
  const lon = places.lon[index];
  const lat = places.lat[index];
  if (lon === undefined || lat === undefined) return undefined;
  const country = countries[places.country[index] ?? NONE];
  return {
    id: idOfPlace(index),
    name: placeName(places, index),
    country: country ?? null,
    lonLat: lonLat(lon, lat),
    precision: 'venue',
  };
}

/** The sources of a table's rows: each row has its own, found by the row's number. */
export function importedSources(table: ImportedTable): SourceLookup {
  return decoding((id) => sourceOf(table, Number(id)));
}

function sourceOf(table: ImportedTable, row: Row): Source | undefined {
  if (!(row >= 0 && row < table.columns.length)) return undefined;
  const { source, url } = rowTexts(table, row);
  const publisher = source === '' ? url : source;
  return {
    id: sourceId(String(row)),
    title: publisher,
    publisher,
    kind: 'reference',
    lang: UNKNOWN_LANGUAGE,
    ...(url && { url }),
  };
}
