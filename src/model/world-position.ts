/**
 * Web Mercator (EPSG:3857) with the world one unit wide: x grows to the east, y down.
 *
 * ```text
 *   (0,0) 180°W 85.05°N ┌─────────┐
 *                       │  0° 0°  │
 *                       └─────────┘ (1,1) 180°E 85.05°S
 * ```
 */

/** Where the square ends; latitudes beyond it stand at its edge. */
export const MAX_LAT = 85.0511287798;

/** @param lon degrees east, -180 to 180 */
export function worldX(lon: number): number {
  return lon / 360 + 0.5;
}

/** @param lat degrees north, -90 to 90 */
export function worldY(lat: number): number {
  const sin = Math.sin((Math.min(Math.max(lat, -MAX_LAT), MAX_LAT) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}
