import { type Lon, lonDegrees } from './place.ts';

/** Degrees once around the world. */
export const FULL_TURN = 360;

/** The same meridian as links and data name it: from -180 up to, but without, 180. */
export function wrapLon(lon: number): Lon {
  return lonDegrees(lon - FULL_TURN * Math.floor((lon + FULL_TURN / 2) / FULL_TURN));
}

/** The same meridian as near as may be to another one: at most 180° west or east of it. */
export function lonBeside(lon: Lon, other: Lon): Lon {
  return lonDegrees(lon + FULL_TURN * Math.round((other - lon) / FULL_TURN));
}
