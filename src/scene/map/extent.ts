import type { EventColumns } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import { mercator } from '#model/world-position.ts';
import { forEachBatch } from '#query/ranked-bits.ts';
import type { RowSet } from '#query/row-set.ts';
import { lonLatAt } from './mercator.ts';
import { stretchOver } from './stretch.ts';

/** Slices of a tenth of a degree from west to east, in which there are events or none. */
const SLICES = 3600;

/**
 * The corners of the box around all events of a set, north-west and south-east; `null` where none has a position. A box across
 * the antimeridian, where that is the clearly smaller one, has its second longitude past 180°.
 */
export function boundsOfRows({ columns, starting }: RowSet): readonly [LonLat, LonLat] | null {
  const box: Box = {
    west: new Float64Array(SLICES).fill(Infinity),
    east: new Float64Array(SLICES).fill(-Infinity),
    north: Infinity,
    south: -Infinity,
  };
  forEachBatch(starting, 0, columns.length, (rows, count) => growBox(box, columns, rows, count));
  const spans = Array.from(box.west, (west, slice) => ({
    from: mercator(west),
    to: mercator(box.east[slice] ?? west),
  })).filter(({ from }) => from !== Infinity);
  if (spans.length === 0) return null;
  const { from, to } = stretchOver(spans);
  return [lonLatAt(from, mercator(box.north)), lonLatAt(to, mercator(box.south))];
}

interface Box {
  /** Of each slice. */
  readonly west: Float64Array;
  readonly east: Float64Array;
  north: number;
  south: number;
}

/** Comparisons with NaN, the position of what has none, are false. */
function growBox(box: Box, { x, y }: EventColumns, rows: Uint32Array, count: number): void {
  const { west, east } = box;
  let { north, south } = box;
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const atX = x[row] ?? Number.NaN;
    const atY = y[row] ?? Number.NaN;
    const slice = Math.min(Math.floor(atX * SLICES), SLICES - 1);
    if (atX < (west[slice] ?? Number.NaN)) west[slice] = atX;
    if (atX > (east[slice] ?? Number.NaN)) east[slice] = atX;
    if (atY < north) north = atY;
    if (atY > south) south = atY;
  }
  box.north = north;
  box.south = south;
}
