import type { Size } from '#scene/css-px.ts';
import type { DensityBins } from './density-bins.ts';

/** Steps between a cell with one event and the fullest. */
export const DEPTHS = 62;

/**
 * Calls `visit` for each cell that has events in the window, with its depth from 0 to DEPTHS: on a logarithmic scale that ends
 * at what the fullest cell holds whatever the window, so that a colour means the same number while the window moves.
 *
 * @param counts by bin and colour, as `DensityBins.column` numbers them
 */
export function forEachCell(
  { live, slots, most }: DensityBins,
  counts: Uint32Array,
  visit: (cell: number, depth: number) => void,
): void {
  const perUnit = DEPTHS / Math.log(Math.max(most, 2));
  for (let i = 0; i < live.length; i++) {
    const cell = live[i] ?? 0;
    let count = 0;
    for (let slot = 0; slot < slots; slot++) count += counts[cell * slots + slot] ?? 0;
    if (count > 0) visit(cell, Math.round(Math.log(count) * perUnit));
  }
}

/** The cells of one depth, as a path of squares in scene pixels. */
export interface CellShade {
  /** 0 for a single event, 1 for as many as the fullest cell has. */
  readonly share: number;
  readonly path: string;
}

/** What lies below the symbols of a density, cell by cell; none where places are counted. */
export function cellShades({
  bins,
  counts,
  size,
}: {
  readonly bins: DensityBins;
  readonly counts: Uint32Array;
  readonly size: Size;
}): readonly CellShade[] {
  const { grid } = bins;
  if (grid === null) return [];
  const { columns, rows, marginColumns, marginRows } = grid;
  const width = size.width / (columns - 2 * marginColumns);
  const height = size.height / (rows - 2 * marginRows);
  const paths = new Map<number, string>();
  forEachCell(bins, counts, (cell, depth) => {
    const column = (cell % columns) - marginColumns;
    const row = Math.floor(cell / columns) - marginRows;
    if (column < 0 || row < 0 || column >= columns - 2 * marginColumns || row >= rows - 2 * marginRows) return;
    const square = `M${tenth(column * width)},${tenth(row * height)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
    paths.set(depth, (paths.get(depth) ?? '') + square);
  });
  return [...paths].map(([depth, path]) => ({ share: depth / DEPTHS, path }));
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
