import type { EventColumns } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import { mercator } from '#model/world-position.ts';
import { forEachBatch } from '#query/ranked-bits.ts';
import type { RowSet } from '#query/row-set.ts';
import { lonLatAt } from './mercator.ts';

/** The corners of the box around all events of a set, north-west and south-east; `null` where none has a position. */
export function boundsOfRows({ columns, starting }: RowSet): readonly [LonLat, LonLat] | null {
  const box: Box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  forEachBatch(starting, 0, columns.length, (rows, count) => growBox(box, columns, rows, count));
  if (box.east < box.west) return null;
  const { west, north, east, south } = box;
  return [lonLatAt(mercator(west), mercator(north)), lonLatAt(mercator(east), mercator(south))];
}

interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Comparisons with NaN, the position of what has none, are false. */
function growBox(box: Box, { x, y }: EventColumns, rows: Uint32Array, count: number): void {
  let { west, north, east, south } = box;
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const atX = x[row] ?? Number.NaN;
    const atY = y[row] ?? Number.NaN;
    if (atX < west) west = atX;
    if (atX > east) east = atX;
    if (atY < north) north = atY;
    if (atY > south) south = atY;
  }
  box.west = west;
  box.north = north;
  box.east = east;
  box.south = south;
}
