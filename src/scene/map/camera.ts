import { wrapLon } from '#model/around-world.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM, type Zoom, zoomLevel } from '#model/camera.ts';
import { type LonLat, lonLat } from '#model/place.ts';
import { mercator } from '#model/world-position.ts';
import { type CssPx, cssPx, type Size } from '#scene/css-px.ts';
import { clampLat, type Point, project, unproject, WORLD_PX, ZOOM_0 } from './mercator.ts';
import { stretchOver } from './stretch.ts';

/** The map rests at quarters of a zoom level, so that a link to it is short. */
export const ZOOM_STEP = 0.25;

/** Countries around a place remain in sight, so that the reader knows where it is. */
export const PLACE_ZOOM = zoomLevel(6);

/** A story that has no places at all opens on Europe. */
const EUROPE: Camera = { zoom: zoomLevel(3.5), center: lonLat(10, 50) };

/** Pixels kept free inside the map's edges. */
export interface Padding {
  readonly top: CssPx;
  readonly right: CssPx;
  readonly bottom: CssPx;
  readonly left: CssPx;
}

/** Room for symbols, their names and the controls in the corners; narrow maps spare less. */
export function paddingFor({ width, height }: Size): Padding {
  const across = cssPx(Math.min(72, width * 0.11));
  const down = cssPx(Math.min(56, height * 0.14));
  return { top: down, right: across, bottom: down, left: across };
}

/**
 * Zoom to the quarter, degrees to four decimals (about 10 m). East and west the map goes round; its middle never leaves the
 * world to the north or south, so a reader who drags past that edge comes back to it.
 */
export function roundCamera({ zoom, center: [lon, lat] }: Camera): Camera {
  return {
    zoom: roundZoom(zoom, Math.round),
    center: lonLat(wrapLon(roundDegrees(lon)), roundDegrees(clampLat(lat))),
  };
}

function roundZoom(level: number, round: (n: number) => number): Zoom {
  return zoomLevel(Math.min(Math.max(round(level / ZOOM_STEP) * ZOOM_STEP, MIN_ZOOM), MAX_ZOOM));
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/**
 * The closest camera that shows all points inside the padding, across the antimeridian where that brings them together. One
 * point is shown at zoom 6 (or `maxZoom`, if that is farther out), no point shows Europe.
 */
export function frame(points: readonly LonLat[], size: Size, padding: Padding, maxZoom: Zoom = MAX_ZOOM): Camera {
  if (points.length === 0) return EUROPE;
  const at0 = points.map((point) => project(point, ZOOM_0));
  const stops = at0.map(({ x }) => mercator(x / WORLD_PX)).sort((a, b) => a - b);
  const { from, to } = stretchOver(stops.map((x) => ({ from: x, to: x })));
  const across = extentOf([from * WORLD_PX, to * WORLD_PX]);
  return frameExtents(across, extentOf(at0.map(({ y }) => y)), size, padding, maxZoom);
}

/**
 * The same for a box.
 *
 * @param corners north-west and south-east; the second has a longitude past 180° where the box crosses the antimeridian
 */
export function frameBox(
  corners: readonly [LonLat, LonLat],
  size: Size,
  padding: Padding,
  maxZoom: Zoom = MAX_ZOOM,
): Camera {
  const at0 = corners.map((corner) => project(corner, ZOOM_0));
  return frameExtents(extentOf(at0.map(({ x }) => x)), extentOf(at0.map(({ y }) => y)), size, padding, maxZoom);
}

/** In pixels of the world at zoom 0. */
interface Extent {
  readonly middle: number;
  readonly length: number;
}

function frameExtents(x: Extent, y: Extent, size: Size, padding: Padding, maxZoom: Zoom): Camera {
  const closest = x.length === 0 && y.length === 0 ? Math.min(PLACE_ZOOM, maxZoom) : maxZoom;
  const room = {
    width: Math.max(size.width - padding.left - padding.right, 1),
    height: Math.max(size.height - padding.top - padding.bottom, 1),
  };
  const fitting = Math.log2(Math.min(room.width / x.length, room.height / y.length));
  const zoom = roundZoom(Math.min(fitting, closest), Math.floor);
  const scale = 2 ** zoom;
  const center: Point = {
    x: cssPx(x.middle + (padding.right - padding.left) / 2 / scale),
    y: cssPx(y.middle + (padding.bottom - padding.top) / 2 / scale),
  };
  return roundCamera({ zoom, center: unproject(center, ZOOM_0) });
}

function extentOf(values: readonly number[]): Extent {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { middle: (low + high) / 2, length: high - low };
}

/** Where some places are shown together, no closer than a single one. */
export function framePlaces(points: readonly LonLat[], size: Size): Camera {
  return frame(points, size, paddingFor(size), PLACE_ZOOM);
}
