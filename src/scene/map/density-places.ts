import { NONE } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import { mercator } from '#model/world-position.ts';
import type { EventTable } from '#query/event-table.ts';
import { forEachBlock } from '#query/row-blocks.ts';
import { type RowSet, rowsInWindow } from '#query/row-set.ts';
import type { DensityBins } from './density-bins.ts';
import type { Grouping } from './density-sums.ts';
import { lonLatAt } from './mercator.ts';

/** What to ask of which events. */
export interface PlacesQuestion {
  readonly table: EventTable;
  readonly rows: RowSet;
  readonly window: Interval;
  readonly bins: DensityBins;
  readonly grouping: Grouping;
}

/** How many different places each group's events in the window happened at, and the first of them (or NONE). */
export function countPlaces(question: PlacesQuestion): { readonly distinct: Uint32Array; readonly first: Int32Array } {
  const { table, rows, window, bins, grouping } = question;
  const { column, slots } = bins;
  const { place } = table.columns;
  const distinct = new Uint32Array(grouping.size);
  const first = new Int32Array(grouping.size).fill(NONE);
  const seen = new Uint8Array(table.placeCount);
  const inWindow = rowsInWindow(rows, window);
  forEachBlock(inWindow.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = inWindow[i] ?? 0;
      const at = place[row] ?? NONE;
      if (at === NONE || seen[at] === 1) continue;
      seen[at] = 1;
      const bin = column[row] ?? NONE;
      const group = bin === NONE ? NONE : (grouping.of[Math.floor(bin / slots)] ?? NONE);
      if (group === NONE) continue;
      if (distinct[group] === 0) first[group] = at;
      distinct[group] = (distinct[group] ?? 0) + 1;
    }
  });
  return { distinct, first };
}

/** The rows in the window of events that nobody knows the place of. */
export function rowsNowhere({ table, rows, window }: Pick<PlacesQuestion, 'table' | 'rows' | 'window'>): Uint32Array {
  const { x } = table.columns;
  return rowsInWindow(rows, window).filter((row) => Number.isNaN(x[row] ?? Number.NaN));
}

/** The corners of the box around a group's events in the window, beside the middle of the map: north-west, south-east. One pass over the window. */
export function cornersOf(question: PlacesQuestion, group: number): readonly [LonLat, LonLat] | null {
  const { table, rows, window, bins, grouping } = question;
  const { x, y } = table.columns;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rowsInWindow(rows, window)) {
    const bin = bins.column[row] ?? NONE;
    if (bin === NONE || grouping.of[Math.floor(bin / bins.slots)] !== group) continue;
    const [stored = 0, py = 0] = [x[row], y[row]];
    const px = stored + Math.round((bins.x[Math.floor(bin / bins.slots)] ?? stored) - stored);
    if (px < west) west = px;
    if (px > east) east = px;
    if (py < north) north = py;
    if (py > south) south = py;
  }
  return east < west ? null : [lonLatAt(mercator(west), mercator(north)), lonLatAt(mercator(east), mercator(south))];
}
