import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { EncodedTexts } from '#model/event-columns.ts';
import type { CountryCode } from '#model/id.ts';
import { type ImportedTable, ROW_TEXTS, TEXT_SEPARATOR } from '#model/imported-table.ts';
import { LANGUAGES } from '#model/language.ts';
import type { EventTable } from './event-table.ts';
import type { ToldEvent } from './told-event.ts';

/** Names that rows go by as numbers: each is searched once, however many rows have it. */
export interface SearchNames {
  readonly texts: EncodedTexts;
  readonly ofRows: RowNumbers;
}

/**
 * Which names a row has: `numbers[row]`, where a negative number is none; or, with `ends`, all of
 * `numbers[ends[row - 1] … ends[row]]`.
 */
export interface RowNumbers {
  readonly numbers: Int32Array | Int16Array | Uint16Array | Uint32Array;
  readonly ends: Uint32Array | null;
}

/** What is searched of a telling, row by row of its table. */
export interface SearchTexts {
  /** One text per row; TEXT_SEPARATOR parts its fields, across which no word is found. */
  readonly texts: EncodedTexts;
  /** The numbers of the fields that are searched, and for each the one that stands in where it is empty. `null`: all fields. */
  readonly fields: readonly (readonly number[])[] | null;
  readonly names: readonly SearchNames[];
}

/**
 * What is searched of a telling: titles, summaries, people, places, sources, categories and countries. Made on the page; a
 * large table's texts are not touched.
 *
 * @param sources those of the telling; a table that a reader brought along has them among its texts
 */
export function searchTexts(dataset: Dataset, table: EventTable, sources: SourceLookup): SearchTexts {
  const { columns, members } = table;
  const categories = dataset.categories.map(({ label }) => label);
  const countries = Array.from({ length: members.countries.size }, (_, index) => members.countries.idAt(index));
  const shared: readonly SearchNames[] = [
    { texts: encodeTexts(categories), ofRows: { numbers: columns.category, ends: null } },
    { texts: encodeTexts(countries.map(countryNames)), ofRows: { numbers: columns.country, ends: null } },
  ];
  if (dataset.imported !== undefined) return ofImported(dataset.imported, shared);
  const rows = Array.from({ length: columns.length }, (_, row) => rowText(dataset, table.told(row), sources));
  return { texts: encodeTexts(rows), fields: null, names: shared };
}

/** The source comes before its address, as on the event's card. Ids and dates are not words. */
const IMPORTED_FIELDS = [['title'], ['summary'], ['source', 'url']] as const;

function ofImported(table: ImportedTable, shared: readonly SearchNames[]): SearchTexts {
  const { columns, texts, places, actors } = table;
  return {
    texts,
    fields: IMPORTED_FIELDS.map((names) => names.map((name) => ROW_TEXTS.indexOf(name))),
    names: [
      ...shared,
      { texts: places.name, ofRows: { numbers: columns.place, ends: null } },
      { texts: actors, ofRows: { numbers: columns.actor, ends: columns.actorEnds } },
    ],
  };
}

/** All that the claims say, not only the one that is told: who looks for a contested place finds the event. */
function rowText(dataset: Dataset, { event }: ToldEvent, sources: SourceLookup): string {
  const actors = event.actors.flatMap((id) => dataset.actorById.get(id) ?? []);
  const cited = event.claims.flatMap(({ citations }) => citations.flatMap(({ source }) => sources.get(source) ?? []));
  const fields = [
    ...[event, ...Object.values(event.tellings ?? {})].flatMap(({ title = '', summary = '' }) => [title, summary]),
    ...(event.disputes ?? []).flatMap(({ question, answers }) => [question, ...answers.map(({ text }) => text)]),
    ...event.claims.flatMap(({ note }) => note ?? []),
    ...actors.flatMap(({ name, variants = [] }) => [name, ...variants]),
    ...event.claims.flatMap(({ place }) => (place && dataset.placeById.get(place)?.name) ?? []),
    ...cited.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  return [...new Set(fields)].join(TEXT_SEPARATOR);
}

/** The code and the names that readers of our languages know: `DE␟Germany␟Allemagne`. */
function countryNames(code: CountryCode): string {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '');
  return [code, ...names].join(TEXT_SEPARATOR);
}

/** Texts as one run of UTF-8. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  const encoder = new TextEncoder();
  const runs = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(runs.length + 1);
  for (const [index, { length }] of runs.entries()) offsets[index + 1] = (offsets[index] ?? 0) + length;
  const bytes = new Uint8Array(offsets[runs.length] ?? 0);
  for (const [index, run] of runs.entries()) bytes.set(run, offsets[index]);
  return { bytes, offsets };
}
