import { type LonLat, lonLat } from '#model/place.ts';
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
  return { name: place, lonLat: x === undefined || y === undefined ? undefined : lonLat(x, y) };
}

function readDegrees(text: string, most: number, field: Field, report: ReportFault): number | undefined {
  const degrees = readNumber(text);
  if (Math.abs(degrees) <= most) return degrees;
  report(field === 'lat' ? 'bad-latitude' : 'bad-longitude', field, text);
  return undefined;
}

/** A number with a decimal point or a decimal comma; NaN for anything else. */
function readNumber(text: string): number {
  const number = readDecimal(text) ?? Number(text);
  return Number.isNaN(number) && /^[+-]?\d+,\d+$/.test(text) ? Number(text.replace(',', '.')) : number;
}

/** So many digits make an integer that a double holds exactly. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads `-12.3456`, as nearly all coordinates are written, digit by digit: in a third of the time that `Number` takes, and to
 * the same double, since a quotient of two exact doubles is rounded once (Clinger, How to Read Floating Point Numbers
 * Accurately, 1990).
 *
 * @returns `undefined` for everything else
 */
function readDecimal(text: string): number | undefined {
  const isNegative = text.charCodeAt(0) === 0x2d;
  const from = isNegative ? 1 : 0;
  let digits = 0;
  let point = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits = digits * 10 + code - 0x30;
    else if (code === 0x2e && point < 0) point = at;
    else return undefined;
  }
  const count = text.length - from - (point < 0 ? 0 : 1);
  if (count === 0 || count > EXACT_DIGITS) return undefined;
  const value = digits / (POWERS_OF_TEN[point < 0 ? 0 : text.length - point - 1] ?? Number.NaN);
  return isNegative ? -value : value;
}
