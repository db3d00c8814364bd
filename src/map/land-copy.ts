import type { Position } from 'geojson';
import { FULL_TURN } from '#model/around-world.ts';
import type { CountryFeature } from './load-basemap.ts';

/**
 * The shapes of a copy of the world, so many turns to the east. Land around a pole is part of the first only, where it reaches
 * over all copies (`unwrapRing`).
 */
export function landCopy(shapes: readonly CountryFeature[], turn: number): readonly CountryFeature[] {
  if (turn === 0) return shapes;
  return shapes.flatMap((shape) => {
    const { geometry } = shape;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons
      .filter((rings) => !rings.some(goesRound))
      .map((rings) => rings.map((ring) => ring.map((point) => turned(point, turn))));
    return coordinates.length === 0 ? [] : { ...shape, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

function turned([lon = 0, lat = 0]: Position, turn: number): Position {
  return [lon + turn * FULL_TURN, lat];
}

function goesRound(ring: readonly Position[]): boolean {
  const [first = 0] = ring[0] ?? [];
  return ring.some(([lon = 0]) => Math.abs(lon - first) >= FULL_TURN);
}
