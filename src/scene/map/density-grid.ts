import type { Camera } from '#model/camera.ts';
import { NONE } from '#model/event-columns.ts';
import { type Mercator, mercator, worldX, worldY } from '#model/world-position.ts';
import type { Size } from '#scene/css-px.ts';
import { worldSize } from './mercator.ts';

/** Pixels from one side of a cell to the other: fine enough for a coast to show, coarse enough to be seen. */
const CELL = 6;

/** Cells beyond each edge of the viewport, as a share of its size: a short drag of the map shows no gap. */
const MARGIN = 0.15;

/**
 * Cells over what a camera sees and a margin around it. The viewport's edges are edges of cells; each axis stretches its cells
 * by less than a pixel for that. Cell `row · columns + column`.
 *
 * ```text
 *  (left, top)
 *    ┌─┬─┬─┬─┬─┬─┐ ┐
 *    ├─╔═══════╗─┤ ┘ marginRows
 *    ├─║ camera║─┤
 *    ├─╚═══════╝─┤
 *    └─┴─┴─┴─┴─┴─┘
 *    └─┘ marginColumns
 * ```
 */
export interface CellGrid {
  readonly left: Mercator;
  readonly top: Mercator;
  readonly cellWidth: Mercator;
  readonly cellHeight: Mercator;
  /** With the margins. */
  readonly columns: number;
  readonly rows: number;
  readonly marginColumns: number;
  readonly marginRows: number;
}

/** The grid of a camera over a viewport in CSS pixels: cells of about `CELL` px, and a margin around what is seen. */
export function cellGrid({ zoom, center }: Camera, { width, height }: Size): CellGrid {
  const world = worldSize(zoom);
  const across = Math.max(1, Math.ceil(width / CELL));
  const down = Math.max(1, Math.ceil(height / CELL));
  const cellWidth = mercator(Math.max(width, 1) / across / world);
  const cellHeight = mercator(Math.max(height, 1) / down / world);
  const marginColumns = Math.ceil(across * MARGIN);
  const marginRows = Math.ceil(down * MARGIN);
  return {
    left: mercator(worldX(center[0]) - (across / 2 + marginColumns) * cellWidth),
    top: mercator(worldY(center[1]) - (down / 2 + marginRows) * cellHeight),
    cellWidth,
    cellHeight,
    columns: across + 2 * marginColumns,
    rows: down + 2 * marginRows,
    marginColumns,
    marginRows,
  };
}

/** A position from west to east as near as may be to the middle of the grid, where the map shows it: the map goes round. */
export function besideGrid({ left, cellWidth, columns }: CellGrid, x: Mercator): Mercator {
  return mercator(x - Math.floor(x - left - (columns * cellWidth - 1) / 2));
}

/** Whether two grids have the same cells, so that what was sorted into one is sorted into the other. */
export function sameGrid(a: CellGrid, b: CellGrid): boolean {
  const { left, top, cellWidth, cellHeight, columns, rows } = a;
  const sameCells = cellWidth === b.cellWidth && cellHeight === b.cellHeight;
  return left === b.left && top === b.top && sameCells && columns === b.columns && rows === b.rows;
}

/** The cell at a position beside the grid, or NONE; the left and upper edges belong to a cell. NaN is nowhere. */
export function cellOf(
  { left, top, cellWidth, cellHeight, columns, rows }: CellGrid,
  x: Mercator,
  y: Mercator,
): number {
  const column = Math.floor((x - left) / cellWidth);
  const row = Math.floor((y - top) / cellHeight);
  return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : NONE;
}

/** Where something stands: out of sight, in the viewport or in the margin around it. */
export const ZONES = { outside: 0, viewport: 1, margin: 2 } as const;

/** Which of the `ZONES` a cell lies in; NONE lies outside. */
export function zoneOf({ columns, rows, marginColumns, marginRows }: CellGrid, cell: number): number {
  if (cell === NONE) return ZONES.outside;
  const column = cell % columns;
  const row = Math.floor(cell / columns);
  const inside =
    column >= marginColumns && column < columns - marginColumns && row >= marginRows && row < rows - marginRows;
  return inside ? ZONES.viewport : ZONES.margin;
}
