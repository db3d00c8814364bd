/**
 * What the floor draws from: events as columns sorted by start, ready before the page asks for them. Also how they are laid
 * out in a file: the count, then one column after the other, each beginning at a multiple of eight bytes.
 */
export interface FloorColumns {
  readonly count: number;
  /** UTC milliseconds, half-open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The ends, sorted, and the rows they belong to. */
  readonly ends: Float64Array;
  readonly byEnd: Uint32Array;
  readonly category: Uint8Array;
  /** Index of a place, or NO_PLACE. */
  readonly place: Uint16Array;
  /** Web Mercator: the world is one unit wide, y down. */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export const NO_PLACE = 0xffff;

const HEADER_BYTES = 8;

function layOut(buffer: ArrayBuffer, count: number): FloorColumns {
  let offset = HEADER_BYTES;
  function take(bytesPerRow: number): number {
    const at = offset;
    offset += Math.ceil((count * bytesPerRow) / 8) * 8;
    return at;
  }
  return {
    count,
    start: new Float64Array(buffer, take(8), count),
    end: new Float64Array(buffer, take(8), count),
    ends: new Float64Array(buffer, take(8), count),
    byEnd: new Uint32Array(buffer, take(4), count),
    category: new Uint8Array(buffer, take(1), count),
    place: new Uint16Array(buffer, take(2), count),
    x: new Float32Array(buffer, take(4), count),
    y: new Float32Array(buffer, take(4), count),
  };
}

/** Bytes of a file: 8 + 8 + 8 + 4 + 1 + 2 + 4 + 4 for each event, up to 7 between the columns, and the header. */
function bytesFor(count: number): number {
  return HEADER_BYTES + [8, 8, 8, 4, 1, 2, 4, 4].reduce((sum, each) => sum + Math.ceil((count * each) / 8) * 8, 0);
}

export function readColumns(buffer: ArrayBuffer): FloorColumns {
  return layOut(buffer, new Uint32Array(buffer, 0, 1)[0] ?? 0);
}

export interface FloorRow {
  readonly start: number;
  readonly end: number;
  readonly category: number;
  readonly place: number;
  readonly lon: number;
  readonly lat: number;
}

/** Sorts events by start and writes the file. */
export function writeColumns(rows: readonly FloorRow[]): ArrayBuffer {
  const buffer = new ArrayBuffer(bytesFor(rows.length));
  new Uint32Array(buffer, 0, 1)[0] = rows.length;
  const columns = layOut(buffer, rows.length);
  rows
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .forEach(({ start, end, category, place, lon, lat }, row) => {
      const sine = Math.sin((lat * Math.PI) / 180);
      columns.start[row] = start;
      columns.end[row] = end;
      columns.category[row] = category;
      columns.place[row] = place < 0 ? NO_PLACE : place;
      columns.x[row] = lon / 360 + 0.5;
      columns.y[row] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
      columns.byEnd[row] = row;
    });
  columns.byEnd.sort((a, b) => (columns.end[a] ?? 0) - (columns.end[b] ?? 0) || a - b);
  columns.byEnd.forEach((row, rank) => {
    columns.ends[rank] = columns.end[row] ?? 0;
  });
  return buffer;
}
