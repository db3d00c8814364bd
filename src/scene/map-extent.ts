import type { EventColumns } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import type { RowSet } from '#query/row-set.ts';
import { lonLatAt } from './mercator.ts';

/** The corners of the box around all events of a set, north-west and south-east; `null` where none has a position. */
export function boundsOfRows(
  { x, y }: Pick<EventColumns, 'x' | 'y'>,
  { rows, length }: RowSet,
): readonly [LonLat, LonLat] | null {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < length; i++) {
    const row = rows[i] ?? 0;
    const [atX = Number.NaN, atY = Number.NaN] = [x[row], y[row]];
    if (atX < west) west = atX;
    if (atX > east) east = atX;
    if (atY < north) north = atY;
    if (atY > south) south = atY;
  }
  return east < west ? null : [lonLatAt(west, north), lonLatAt(east, south)];
}
