import { hasPosition } from '#model/place.ts';
import { writeDisputes } from '#model/written-dispute.ts';
import type { AnyTold } from '#query/told-event.ts';
import { type CsvCell, csvTable } from './csv-table.ts';
import type { ExportInput } from './export-input.ts';
import { slicesOf } from './slices.ts';
import {
  actorNames,
  answeredQuestions,
  categoryLabel,
  citedSources,
  correctionText,
  otherTelling,
  placeName,
  whereOf,
} from './told-words.ts';

/** The headers that our own import prefers (docs/import.md), among them some that only a reader of the table wants. */
const HEADER = [
  ...['id', 'title', 'date', 'category', 'place', 'country', 'lat', 'lon', 'actors', 'summary', 'source', 'url'],
  ...['place precision', 'tier', 'account', 'status', 'date text', 'disputes', 'contested by'],
  ...['corrections', 'media', 'source standing'],
];

/** The events as a table, a row for each. */
export function csvParts(input: ExportInput): Generator<string> {
  return csvTable(HEADER, slicesOfCells(input));
}

function* slicesOfCells(input: ExportInput): Generator<readonly (readonly CsvCell[])[]> {
  for (const slice of slicesOf(input.rows)) yield slice.map((row) => cells(input.table.told(row), input));
  if (input.undated.length > 0) yield input.undated.map((told) => cells(told, input));
}

function cells(told: AnyTold, { dataset, account, sources }: ExportInput): readonly CsvCell[] {
  const { event, claim, date, place, placePrecision, country, others } = told;
  const cited = citedSources(sources, told);
  const url = cited.find((source) => source.url !== undefined)?.url ?? '';
  const publishers = new Set(cited.map(({ publisher }) => publisher));
  // Of a table's source that has no name the address stands for it.
  publishers.delete(url);
  const [lon, lat] = place !== null && hasPosition(place) ? place.lonLat : ['', ''];
  return [
    ...[
      event.id,
      told.title,
      date?.edtf ?? '',
      categoryLabel(dataset, told),
      placeName(place, placePrecision) ?? '',
      country ?? '',
      lat,
      lon,
    ],
    ...[actorNames(dataset, told).join('; '), told.summary, [...publishers].join('; '), url],
    ...[placePrecision ?? '', event.tier, account.label, claim.status ?? '', claim.dateText ?? ''],
    ...[writeDisputes(answeredQuestions(dataset, event)), others.map((other) => otherTelling(event, other)).join('; ')],
    (event.changes ?? []).map(correctionText).join('; '),
    (event.media ?? []).map(whereOf).join('; '),
    cited.flatMap(({ publisher, standing }) => (standing ? `${publisher}: ${standing}` : [])).join('; '),
  ];
}
