import type { Camera } from '#model/camera.ts';
import { type EventColumns, NONE } from '#model/event-columns.ts';
import type { Place } from '#model/place.ts';
import { type Mercator, mercator, worldX, worldY } from '#model/world-position.ts';
import type { EventTable } from '#query/event-table.ts';
import { forEachBatch } from '#query/ranked-bits.ts';
import { forEachBlock } from '#query/row-blocks.ts';
import type { RowSet } from '#query/row-set.ts';
import { PALETTE_SIZE } from '#scene/category-mark.ts';
import type { Size } from '#scene/css-px.ts';
import { besideGrid, type CellGrid, cellGrid, cellOf, sameGrid, zoneOf } from './density-grid.ts';
import { placeOfTable } from './place-of-table.ts';

/** A table with no more places than this is counted place by place, a richer one cell by cell. */
export const MOST_PLACES = 2000;

/**
 * Where events are counted: the places, or the cells of a fine grid over what the camera sees. Each bin counts its events by
 * colour, so that one number says both: `bin · slots + colour`.
 */
export interface DensityBins {
  readonly kind: 'places' | 'cells';
  readonly size: number;
  /** How many colours the categories have. */
  readonly slots: number;
  /** For each row of the table `bin · slots + colour`; `size · slots` if nobody knows where it was; NONE if out of sight. */
  readonly column: Int32Array;
  /** The middle of each bin's events, whatever the filter; Mercator, beside the middle of the map. NaN for a bin without any. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1: in the viewport; 2: in the margin around it; 0: out of sight, or without events. */
  readonly zone: Uint8Array;
  /** The bins that have events, whatever the window. */
  readonly live: Uint32Array;
  /** The most events that a bin has, whatever the window. */
  readonly most: number;
  /** Only where bins are cells. */
  readonly grid: CellGrid | null;
  /** The bin that a place lies in, or NONE. */
  readonly binOf: (place: Place) => number;
}

/** Everything that bins depend on; the window does not matter. */
export interface BinsInput {
  readonly table: EventTable;
  /** What the filters other than the window let through. */
  readonly rows: RowSet;
  /** How many categories the dataset has. */
  readonly categories: number;
  readonly camera: Camera;
  readonly size: Size;
}

/** One bin for each place, or for each cell of the camera's grid where a table has more places than `MOST_PLACES`. */
export function densityBins(input: BinsInput): DensityBins {
  return input.table.placeCount <= MOST_PLACES ? placeBins(input) : cellBins(input);
}

/** One bin for each place. */
export function placeBins({ table, rows, categories, camera, size }: BinsInput): DensityBins {
  const slots = slotCount(categories);
  const { placeCount } = table;
  const column = placeColumn(table, slots);
  const total = countRows(rows, column, slots, placeCount);
  const x = new Float64Array(placeCount).fill(Number.NaN);
  const y = new Float64Array(placeCount).fill(Number.NaN);
  const zone = new Uint8Array(placeCount);
  const grid = cellGrid(camera, size);
  for (let bin = 0; bin < placeCount; bin++) {
    if (total[bin] === 0) continue;
    const [lon, lat] = placeOfTable(table, bin).lonLat;
    const [atX, atY] = [besideGrid(grid, worldX(lon)), worldY(lat)];
    x[bin] = atX;
    y[bin] = atY;
    zone[bin] = zoneOf(grid, cellOf(grid, atX, atY));
  }
  const binOf = (place: Place) => table.placeIndex(place.id) ?? NONE;
  return { kind: 'places', size: placeCount, slots, column, x, y, zone, ...liveBins(total), grid: null, binOf };
}

/** One bin for each cell of the camera's grid. */
export function cellBins({ table, rows, categories, camera, size }: BinsInput): DensityBins {
  const slots = slotCount(categories);
  const grid = cellGrid(camera, size);
  const bins = grid.columns * grid.rows;
  const { column, x, y } = cellsOfTable(table, grid, slots);
  const total = countRows(rows, column, slots, bins);
  const zone = new Uint8Array(bins);
  for (let bin = 0; bin < bins; bin++) if (total[bin] !== 0) zone[bin] = zoneOf(grid, bin);
  const asStored = (position: Mercator) => mercator(Math.fround(position));
  const binOf = ({ lonLat: [lon, lat] }: Place) =>
    cellOf(grid, besideGrid(grid, asStored(worldX(lon))), asStored(worldY(lat)));
  return { kind: 'cells', size: bins, slots, column, x, y, zone, ...liveBins(total), grid, binOf };
}

/** A table sorted into the cells of a grid, whatever the filter. */
interface SortedCells extends Pick<DensityBins, 'slots' | 'column' | 'x' | 'y'> {
  readonly grid: CellGrid;
}

/** Of the last grid that a table was sorted into: a filter that changes finds the map where it was. */
const sortedCells = new WeakMap<EventTable, SortedCells>();

function cellsOfTable(table: EventTable, grid: CellGrid, slots: number): SortedCells {
  const known = sortedCells.get(table);
  if (known?.slots === slots && sameGrid(known.grid, grid)) return known;
  const sorted = sortIntoCells(table.columns, grid, slots);
  sortedCells.set(table, sorted);
  return sorted;
}

/** The cell and colour of each row, and the middle of each cell's events: one pass over the table. */
function sortIntoCells(columns: EventColumns, grid: CellGrid, slots: number): SortedCells {
  const bins = grid.columns * grid.rows;
  const column = new Int32Array(columns.length);
  const total = new Uint32Array(bins);
  const x = new Float64Array(bins);
  const y = new Float64Array(bins);
  forEachBlock(columns.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const atX = besideGrid(grid, mercator(columns.x[row] ?? Number.NaN));
      const atY = mercator(columns.y[row] ?? Number.NaN);
      const cell = cellOf(grid, atX, atY);
      if (cell === NONE) {
        column[row] = Number.isNaN(atX) ? bins * slots : NONE;
        continue;
      }
      column[row] = cell * slots + ((columns.category[row] ?? 0) % PALETTE_SIZE);
      total[cell] = (total[cell] ?? 0) + 1;
      x[cell] = (x[cell] ?? 0) + atX;
      y[cell] = (y[cell] ?? 0) + atY;
    }
  });
  for (let cell = 0; cell < bins; cell++) {
    x[cell] = (x[cell] ?? 0) / (total[cell] ?? 0);
    y[cell] = (y[cell] ?? 0) / (total[cell] ?? 0);
  }
  return { grid, slots, column, x, y };
}

const placeColumns = new WeakMap<EventTable, Int32Array>();

/** The same for places; it depends on nothing but the table. */
function placeColumn(table: EventTable, slots: number): Int32Array {
  const known = placeColumns.get(table);
  if (known !== undefined) return known;
  const { place, category, x, length } = table.columns;
  const column = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const isSomewhere = !Number.isNaN(x[row] ?? Number.NaN);
    column[row] = isSomewhere
      ? (place[row] ?? NONE) * slots + ((category[row] ?? 0) % PALETTE_SIZE)
      : table.placeCount * slots;
  }
  placeColumns.set(table, column);
  return column;
}

function slotCount(categories: number): number {
  return Math.min(Math.max(categories, 1), PALETTE_SIZE);
}

/** How many rows of a set each bin has. */
function countRows({ columns, starting }: RowSet, column: Int32Array, slots: number, bins: number): Uint32Array {
  const counts = new Uint32Array(bins * slots + 1);
  forEachBatch(starting, 0, columns.length, (rows, count) => {
    for (let i = 0; i < count; i++) {
      const group = column[rows[i] ?? 0] ?? NONE;
      if (group !== NONE) counts[group] = (counts[group] ?? 0) + 1;
    }
  });
  const total = new Uint32Array(bins);
  for (let bin = 0, group = 0; bin < bins; bin++) {
    for (const next = group + slots; group < next; group++) total[bin] = (total[bin] ?? 0) + (counts[group] ?? 0);
  }
  return total;
}

function liveBins(total: Uint32Array): Pick<DensityBins, 'live' | 'most'> {
  return {
    live: Uint32Array.from(total.keys()).filter((bin) => total[bin] !== 0),
    most: total.reduce((a, b) => Math.max(a, b), 0),
  };
}
