import type { DensityBins } from '#scene/map/density-bins.ts';
import { forEachCell } from '#scene/map/density-cells.ts';
import type { CellGrid } from '#scene/map/density-grid.ts';

/**
 * One pixel for each cell, in the ramp's colours.
 *
 * @param ramp as `readRamp` gives it
 */
export function paintCells(
  picture: ImageData,
  { columns, rows }: CellGrid,
  bins: DensityBins,
  counts: Uint32Array,
  ramp: Uint32Array,
): void {
  if (picture.width !== columns || picture.height !== rows)
    throw new RangeError('The picture is not one pixel a cell.');
  const pixels = new Uint32Array(picture.data.buffer);
  pixels.fill(0);
  forEachCell(bins, counts, (cell, depth) => {
    pixels[cell] = ramp[1 + depth] ?? 0;
  });
}
