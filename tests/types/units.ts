import type { Camera, Zoom } from '#model/camera.ts';
import { type Bbox, bbox, type Lat, type Lon, type LonLat, lonLat } from '#model/place.ts';
import type { DurationMs, UtcMs } from '#model/time.ts';
import { type Mercator, worldX, worldY } from '#model/world-position.ts';
import type { CssPx } from '#scene/css-px.ts';
import { type DevicePx, type PixelRatio, toDevice } from '#scene/device-px.ts';
import { clampLat, lonLatAt, project, worldSize } from '#scene/map/mercator.ts';

/**
 * What must not compile, never run: a number of one unit where another is meant. `npm run types` fails at each line that the
 * compiler lets pass.
 */
export function screenUnitsSwapped(px: CssPx, device: DevicePx, ratio: PixelRatio, t: UtcMs, length: DurationMs) {
  return {
    // @ts-expect-error device pixels are no CSS pixels
    coarse: device satisfies CssPx,
    // @ts-expect-error nor the other way round
    fine: px satisfies DevicePx,
    // @ts-expect-error already in device pixels
    twice: toDevice(device, ratio),
    // @ts-expect-error pixels for the ratio
    ratio: toDevice(px, device),
    // @ts-expect-error a bare number is no ratio
    bare: toDevice(px, 2),
    // @ts-expect-error a length of time is no instant
    instant: length satisfies UtcMs,
    // @ts-expect-error an instant is no place on the screen
    screen: t satisfies CssPx,
  };
}

/** The same of places and maps. */
export function mapUnitsSwapped(lon: Lon, lat: Lat, zoom: Zoom, at: Mercator, px: CssPx, length: DurationMs) {
  const position: LonLat = [lon, lat];
  return {
    // @ts-expect-error latitude first, as Leaflet has it
    latFirst: [lat, lon] satisfies LonLat,
    // @ts-expect-error bare numbers
    bare: [2.35, 48.85] satisfies LonLat,
    // @ts-expect-error south before west
    turned: [lat, lon, lat, lon] satisfies Bbox,
    // @ts-expect-error a position is no box
    box: position satisfies Bbox,
    // @ts-expect-error pixels for a zoom level
    camera: { zoom: px, center: position } satisfies Camera,
    // @ts-expect-error a zoom level is no latitude
    clamped: clampLat(zoom),
    // @ts-expect-error a latitude goes down, not across
    across: worldX(lat),
    // @ts-expect-error a longitude goes across, not down
    down: worldY(lon),
    // @ts-expect-error a Mercator position is no longitude
    twice: worldX(at),
    // @ts-expect-error degrees are no Mercator position
    degrees: lonLatAt(lon, lat),
    // @ts-expect-error nor are pixels
    pixels: lonLatAt(px, px),
    // @ts-expect-error a bare number is no zoom level
    bareZoom: project(position, 3),
    // @ts-expect-error nor is a length of time
    long: worldSize(length),
  };
}

/** The same with the units as they are meant. */
export function unitsInPlace(lon: Lon, lat: Lat, zoom: Zoom, at: Mercator, px: CssPx, ratio: PixelRatio) {
  const position: LonLat = [lon, lat];
  return [
    position,
    [lon, lat, lon, lat] satisfies Bbox,
    { zoom, center: position } satisfies Camera,
    clampLat(lat),
    lonLatAt(worldX(lon), worldY(lat)),
    lonLatAt(at, at),
    project(lonLat(2.35, 48.85), zoom),
    worldSize(zoom),
    bbox(-10, 40, 5, 50),
    toDevice(px, ratio) satisfies DevicePx,
  ];
}
