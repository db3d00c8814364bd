import type { LonLat } from '#model/place.ts';
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

/** Reads name and coordinates; a faulty coordinate costs the position, not the row. */
export function readPosition(cells: RowCells, report: ReportFault): RowPlace {
  const name = cells.text('place');
  const written = LAT_LON.exec(name);
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
  return { name: place, lonLat: x === undefined || y === undefined ? undefined : [x, y] };
}

function readDegrees(text: string, most: number, field: Field, report: ReportFault): number | undefined {
  const degrees = readNumber(text);
  if (Math.abs(degrees) <= most) return degrees;
  report(field === 'lat' ? 'bad-latitude' : 'bad-longitude', field, text);
  return undefined;
}

/** A number with a decimal point or a decimal comma; NaN for anything else. */
function readNumber(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) && /^[+-]?\d+,\d+$/.test(text) ? Number(text.replace(',', '.')) : number;
}
