import { geoIdentity, geoPath } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Camera } from '#model/camera.ts';
import type { CountryCode } from '#model/id.ts';
import { latDegrees, lonDegrees } from '#model/place.ts';
import type { Size } from '#scene/css-px.ts';
import { clampLat, pointInScene } from '#scene/map/mercator.ts';
import { copiesInSight } from '#scene/map/world-copies.ts';
import { landCopy } from './land-copy.ts';
import type { Basemap, CountryFeature } from './load-basemap.ts';

export interface LandPath {
  /** SVG path data in scene pixels, cut off a little outside of the scene. */
  readonly d: string;
  /** One of the story's own countries. */
  readonly own: boolean;
}

/** Pixels around the scene that are drawn too, so that the line along the cut is not seen. */
const MARGIN = 4;

/** The countries that a camera sees, as paths; Leaflet draws the same from the same shapes. */
export function landPaths(
  basemap: Basemap,
  camera: Camera,
  size: Size,
  countries: readonly CountryCode[],
): readonly LandPath[] {
  const own = new Set<string | null>(countries);
  const clip = geoIdentity().clipExtent([
    [-MARGIN, -MARGIN],
    [size.width + MARGIN, size.height + MARGIN],
  ]);
  const path = geoPath(clip).digits(1);
  const shapes = copiesInSight(camera, size).flatMap((turn) => landCopy(basemap.shapes, turn));
  return shapes.flatMap((shape) => {
    const d = path(inScene(shape, camera, size));
    return d === null ? [] : { d, own: own.has(shape.properties.iso) };
  });
}

function inScene({ geometry }: CountryFeature, camera: Camera, size: Size): Polygon | MultiPolygon {
  const ring = (points: readonly Position[]) =>
    points.map(([lon = 0, lat = 0]) => {
      const { x, y } = pointInScene([lonDegrees(lon), clampLat(latDegrees(lat))], camera, size);
      return [x, y];
    });
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
}
