import { type Camera, MAX_ZOOM, zoomLevel } from '#model/camera.ts';
import type { LonLat } from '#model/place.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { frame, paddingFor, ZOOM_STEP } from './camera.ts';
import { besideCamera, distance, project } from './mercator.ts';
import { symbolRadius } from './merge.ts';
import type { MapSymbol } from './symbol.ts';

/** A little more than two of the smallest symbols side by side. */
const APART = 2 * symbolRadius(1) + 6;

/**
 * Where a merged symbol's places come apart: all of them in sight, closer than now. `null` when they are one place, or so
 * close together that no zoom separates them.
 *
 * @param points where its places are, or the corners of the box around them
 */
export function openingCamera(
  symbol: Pick<MapSymbol, 'places'>,
  camera: Camera,
  size: Size,
  points: readonly LonLat[] = symbol.places.map(({ lonLat }) => lonLat),
): Camera | null {
  if (points.length < 2 || camera.zoom >= MAX_ZOOM) return null;
  const closest = points.map((point) => project(besideCamera(point, camera), MAX_ZOOM));
  const separable = closest.some((a) => closest.some((b) => distance(a, b) >= APART));
  if (!separable) return null;
  const padding = paddingFor(size);
  const framed = frame(points, size, { ...padding, top: cssPx(padding.top + 12) });
  return framed.zoom > camera.zoom
    ? framed
    : { ...framed, zoom: zoomLevel(Math.min(camera.zoom + ZOOM_STEP * 4, MAX_ZOOM)) };
}
