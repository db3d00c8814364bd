import type { EventColumns } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import { forEachBlock } from '#query/row-blocks.ts';
import type { RowSet } from '#query/row-set.ts';
import { lonLatAt } from './mercator.ts';

/** The corners of the box around all events of a set, north-west and south-east; `null` where none has a position. */
export function boundsOfRows(
  { x, y }: Pick<EventColumns, 'x' | 'y'>,
  { rows, length }: RowSet,
): readonly [LonLat, LonLat] | null {
  const box: Box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  forEachBlock(length, (from, to) => growBox(box, x, y, rows, from, to));
  return box.east < box.west ? null : [lonLatAt(box.west, box.north), lonLatAt(box.east, box.south)];
}

interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Comparisons with NaN, the position of what has none, are false. */
function growBox(box: Box, x: Float32Array, y: Float32Array, rows: Uint32Array, from: number, to: number): void {
  let { west, north, east, south } = box;
  for (let i = from; i < to; i++) {
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
