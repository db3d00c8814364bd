import { type Camera, MAX_ZOOM, MIN_ZOOM, zoomLevel } from '#model/camera.ts';
import { lonLat } from '#model/place.ts';

/** Zoom steps of a quarter and 4 decimals (about 11 m at the equator) are what a link keeps. */
const ZOOM_STEP = 0.25;
const DECIMALS = 4;
const DEEPEST_ZOOM = 19;
/** Web Mercator ends here (EPSG:3857). */
const MERCATOR_LATITUDE = 85.0511;

const NUMBER = /^-?\d{1,3}(?:\.\d+)?$/;

function round(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}

/** The camera as a link can say it. */
export function linkableCamera({ zoom, center: [lon, lat] }: Camera): Camera {
  return { zoom: zoomLevel(Math.round(zoom / ZOOM_STEP) * ZOOM_STEP + 0), center: lonLat(round(lon), round(lat)) };
}

/** `5/48.9/2.5`: zoom, latitude, longitude, in the order that map links commonly use. */
export function writeCamera(camera: Camera): string {
  const { zoom, center } = linkableCamera(camera);
  return `${zoom}/${center[1]}/${center[0]}`;
}

/** The camera that the text describes, as close as the map comes to it; `undefined` when it is not one on this planet. */
export function readCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
  if (zoom < MIN_ZOOM || zoom > DEEPEST_ZOOM) return undefined;
  if (Math.abs(lat) > MERCATOR_LATITUDE || Math.abs(lon) > 180) return undefined;
  const within = zoomLevel(Math.min(zoom, MAX_ZOOM));
  return linkableCamera({ zoom: within, center: lonLat(lon, lat) });
}
