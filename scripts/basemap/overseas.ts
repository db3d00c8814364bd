import { geoArea, geoDistance } from 'd3';
import type { Polygon, Position } from 'geojson';
import type * as Topo from 'topojson-specification';

export interface CountryName {
  readonly name: string;
  /** It is that part of a country which lies across an ocean from the rest. */
  readonly overseas?: boolean;
}

export type Country = Topo.Polygon<CountryName> | Topo.MultiPolygon<CountryName>;

/**
 * Radians on the globe, about 4,000 km: French Guiana is farther from France, Hawaii is not from the rest of the United
 * States, nor the Azores from Portugal.
 */
const ACROSS_AN_OCEAN = 4000 / 6371;

/**
 * A country, and its parts across an ocean as a shape by themselves, so that telling of France does not tint South America.
 *
 * @param polygons of the country, in its own order
 */
export function splitOverseas(country: Country, polygons: readonly Position[][][]): readonly Country[] {
  if (country.type === 'Polygon') return [country];
  const main = polygons.reduce((a, b) => (geoArea(polygonOf(a)) >= geoArea(polygonOf(b)) ? a : b));
  const isNear = polygons.map((polygon) => polygon === main || isWithinReach(polygon, main));
  if (!isNear.includes(false)) return [country];
  const part = (near: boolean) => country.arcs.filter((_, i) => isNear[i] === near);
  const name = country.properties?.name ?? '';
  return [
    { ...country, arcs: part(true) },
    { ...country, arcs: part(false), properties: { name, overseas: true } },
  ];
}

function polygonOf([ring = []]: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: [ring] };
}

function isWithinReach([[from = []] = []]: Position[][], [main = []]: Position[][]): boolean {
  return main.some((to) => geoDistance(pair(from), pair(to)) < ACROSS_AN_OCEAN);
}

function pair([lon = 0, lat = 0]: Position): [number, number] {
  return [lon, lat];
}
