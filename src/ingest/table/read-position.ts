import { asTyped } from '#ingest/text/as-typed.ts';
import { type LonLat, lonLat } from '#model/place.ts';
import { readNumber } from './read-number.ts';
import type { ReportFault } from './read-when.ts';
import type { RowCells } from './row-cells.ts';
import type { Field } from './table-fields.ts';

/** Where the event of a row was. */
export interface RowPlace {
  /** Empty when the file does not name it. */
  readonly name: string;
  readonly lonLat: LonLat | undefined;
}

/** Two numbers with decimal points, as some tables write a place: `48.97, 2.52`. */
const LAT_LON = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/;

/** A digit, or what looks like one: most names need no closer look. */
const HAS_DIGIT = /[\d\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}]/u;

/** Reads name and coordinates; a faulty coordinate costs the position, not the row. */
export function readPosition(cells: RowCells, report: ReportFault): RowPlace {
  const name = cells.text('place');
  const written = HAS_DIGIT.test(name) ? LAT_LON.exec(asTyped(name)) : null;
  const lat = cells.value('lat') || (written?.[1] ?? '');
  const lon = cells.value('lon') || (written?.[2] ?? '');
  const place = written === null ? name : '';
  if (lat === '' && lon === '') return { name: place, lonLat: undefined };
  if (lat === '' || lon === '') {
    report('half-position', lat === '' ? 'lat' : 'lon');
    return { name: place, lonLat: undefined };
  }
  const y = readDegrees(lat, 90, 'lat', report);
  const x = readDegrees(lon, 180, 'lon', report);
  return { name: place, lonLat: x === undefined || y === undefined ? undefined : lonLat(x, y) };
}

function readDegrees(text: string, most: number, field: Field, report: ReportFault): number | undefined {
  const degrees = readNumber(text);
  if (Math.abs(degrees) <= most) return degrees;
  report(field === 'lat' ? 'bad-latitude' : 'bad-longitude', field, text);
  return undefined;
}
