import { FULL_TURN, lonBeside, wrapLon } from '#model/around-world.ts';
import { type Camera, type Zoom, zoomLevel } from '#model/camera.ts';
import { type Bbox, bbox, type Lat, type LonLat, latDegrees, lonLat } from '#model/place.ts';
import { MAX_LAT, type Mercator, worldX, worldY } from '#model/world-position.ts';
import { type CssPx, cssPx, type Size } from '#scene/css-px.ts';

/**
 * A point in pixels: of the world at a zoom level, or of a scene; x to the right, y down.
 *
 * ```text
 *   (0,0) 180°W 85.05°N ┌───────────────┐
 *                       │     0° 0°     │  256 · 2^zoom px wide and high
 *                       └───────────────┘ 180°E 85.05°S
 * ```
 */
export interface Point {
  readonly x: CssPx;
  readonly y: CssPx;
}

/** Where the world is `WORLD_PX` wide. */
export const ZOOM_0: Zoom = zoomLevel(0);

/** Width of the world in pixels at zoom 0, as Leaflet has it. */
export const WORLD_PX: CssPx = cssPx(256);

const RADIANS = Math.PI / 180;

/** Width and height of the world at a zoom level. */
export function worldSize(zoom: Zoom): CssPx {
  return cssPx(WORLD_PX * 2 ** zoom);
}

/** The latitude, or the edge of the square for one beyond it. */
export function clampLat(lat: Lat): Lat {
  return latDegrees(Math.min(Math.max(lat, -MAX_LAT), MAX_LAT));
}

/** Degrees to world pixels at a zoom level. */
export function project([lon, lat]: LonLat, zoom: Zoom): Point {
  const size = worldSize(zoom);
  return { x: cssPx(size * worldX(lon)), y: cssPx(size * worldY(lat)) };
}

/** World pixels at a zoom level to degrees. */
export function unproject({ x, y }: Point, zoom: Zoom): LonLat {
  const size = worldSize(zoom);
  const lat = (2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return lonLat((x / size - 0.5) * 360, lat);
}

/** A position in Mercator to degrees. */
export function lonLatAt(x: Mercator, y: Mercator): LonLat {
  return unproject({ x: cssPx(x * WORLD_PX), y: cssPx(y * WORLD_PX) }, ZOOM_0);
}

/** A place where the map shows it, which goes round: as near as may be to the middle of what the camera sees. */
export function besideCamera([lon, lat]: LonLat, { center }: Pick<Camera, 'center'>): LonLat {
  return [lonBeside(lon, center[0]), lat];
}

/** Where the camera puts a place, in pixels from the scene's top left corner. */
export function toScene(place: LonLat, camera: Camera, size: Size): Point {
  return pointInScene(besideCamera(place, camera), camera, size);
}

/** The same for a point of a line or a shape, whose longitudes run on past the antimeridian. */
export function pointInScene(lonLat: LonLat, { zoom, center }: Camera, { width, height }: Size): Point {
  const at = project(lonLat, zoom);
  const middle = project(center, zoom);
  return { x: cssPx(at.x - middle.x + width / 2), y: cssPx(at.y - middle.y + height / 2) };
}

/** The place that the camera puts at a point of the scene; past the antimeridian its longitude runs on. */
export function fromScene({ x, y }: Point, { zoom, center }: Camera, { width, height }: Size): LonLat {
  const middle = project(center, zoom);
  return unproject({ x: cssPx(middle.x + x - width / 2), y: cssPx(middle.y + y - height / 2) }, zoom);
}

/** What the camera sees of the world, no part of it twice. */
export function boundsOf(camera: Camera, size: Size): Bbox {
  const [west, north] = fromScene({ x: cssPx(0), y: cssPx(0) }, camera, size);
  const [east, south] = fromScene({ x: size.width, y: size.height }, camera, size);
  const across = Math.min(east - west, FULL_TURN);
  const from = wrapLon(camera.center[0] - across / 2);
  return bbox(from, Math.max(south, -90), from + across, Math.min(north, 90));
}

/** Pixels from one point to another in a straight line. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
