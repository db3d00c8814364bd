import Papa from 'papaparse';
import { hasPosition } from '#model/place.ts';
import type { ToldEvent } from '#query/told-event.ts';
import type { ExportInput } from './export-input.ts';
import { slicesOf } from './slices.ts';
import { actorNames, categoryLabel, citedSources, otherTelling } from './told-words.ts';

/** The headers that our own import prefers (docs/import.md), then what only a reader of the table wants to know. */
const HEADER = [
  ...['id', 'title', 'date', 'category', 'place', 'country', 'lat', 'lon', 'actors', 'summary', 'source', 'url'],
  ...['place precision', 'tier', 'account', 'contested by'],
];

/**
 * A spreadsheet takes a text that begins like this for a formula, so it gets a leading apostrophe (OWASP, CSV injection;
 * the wide forms are what East Asian spreadsheets read as the same signs). One that has apostrophes before such a sign gets
 * one more, so that our import, which takes one away, gives back every text. Papa Parse's own pattern passes over cells
 * of several lines.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const LINE_END = '\r\n';

/** Excel takes a file without it for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The events as a table (RFC 4180), a row for each. */
export function* csvParts(input: ExportInput): Generator<string> {
  yield BYTE_ORDER_MARK + lines([HEADER]);
  for (const slice of slicesOf(input.rows)) yield lines(slice.map((row) => cells(input.table.told(row), input)));
}

type Cell = string | number;

function lines(rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => [...row]);
  return Papa.unparse(data, { header: false, newline: LINE_END, escapeFormulae: FORMULA }) + LINE_END;
}

function cells(told: ToldEvent, { dataset, account, sources }: ExportInput): readonly Cell[] {
  const { event, date, place, placePrecision, country, others } = told;
  const cited = citedSources(sources, told);
  const url = cited.find((source) => source.url !== undefined)?.url ?? '';
  const publishers = new Set(cited.map(({ publisher }) => publisher));
  // Of a table's source that has no name the address stands for it.
  publishers.delete(url);
  // Numbers stay numbers: a negative latitude is no formula.
  const [lon, lat] = place !== null && hasPosition(place) ? place.lonLat : ['', ''];
  return [
    ...[event.id, event.title, date.edtf, categoryLabel(dataset, told), place?.name ?? '', country ?? '', lat, lon],
    ...[actorNames(dataset, told).join('; '), event.summary, [...publishers].join('; '), url],
    ...[placePrecision ?? '', event.tier, account.label, others.map(otherTelling).join('; ')],
  ];
}
