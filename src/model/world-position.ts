import type { Brand } from './brand.ts';
import { type Lat, type Lon, latDegrees } from './place.ts';

/**
 * Web Mercator (EPSG:3857) with the world one unit wide: x grows to the east, y down.
 *
 * ```text
 *   (0,0) 180°W 85.05°N ┌─────────┐
 *                       │  0° 0°  │
 *                       └─────────┘ (1,1) 180°E 85.05°S
 * ```
 */
export type Mercator = Brand<number, 'Mercator'>;

/** Takes a number for a position along either side of the square, 0 to 1; beyond that it lies outside of the world. */
export const mercator = (position: number): Mercator => position as Mercator;

/** Where the square ends; latitudes beyond it stand at its edge. */
export const MAX_LAT: Lat = latDegrees(85.0511287798);

/** How far east a longitude lies in the square, 0 at 180°W. */
export function worldX(lon: Lon): Mercator {
  return mercator(lon / 360 + 0.5);
}

/** How far down a latitude lies in the square, 0 at `MAX_LAT`; NaN for the position of what has none. */
export function worldY(lat: Lat): Mercator {
  const sin = Math.sin((Math.min(Math.max(lat, -MAX_LAT), MAX_LAT) * Math.PI) / 180);
  return mercator(0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI));
}
