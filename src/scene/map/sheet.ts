import type { Camera, Zoom } from '#model/camera.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import type { CellGrid } from './density-grid.ts';
import { type Point, project, worldSize } from './mercator.ts';

/** A flat picture that lies on the world: its corner and its size, in pixels of the world at a zoom. */
export interface Sheet {
  readonly zoom: Zoom;
  /** Left and upper. */
  readonly corner: Point;
  readonly size: Size;
}

/** Covers what the camera sees; on whole pixels, as the DOM's symbols are. */
export function viewSheet({ zoom, center }: Camera, size: Size): Sheet {
  const middle = project(center, zoom);
  const corner = {
    x: cssPx(Math.round(middle.x - size.width / 2)),
    y: cssPx(Math.round(middle.y - size.height / 2)),
  };
  return { zoom, corner, size };
}

/** Covers the cells of a grid. */
export function gridSheet({ left, top, cellWidth, cellHeight, columns, rows }: CellGrid, zoom: Zoom): Sheet {
  const world = worldSize(zoom);
  return {
    zoom,
    corner: { x: cssPx(left * world), y: cssPx(top * world) },
    size: { width: cssPx(columns * cellWidth * world), height: cssPx(rows * cellHeight * world) },
  };
}
