import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { countryCode } from '#model/id.ts';
import { type Bbox, bbox, lonLat } from '#model/place.ts';
import type { CountryPoint } from '#scene/map/scene-input.ts';
import type { BasemapTopology, CountryProperties } from './basemap-topology.ts';
import { unwrapRing } from './unwrap-ring.ts';

export type CountryFeature = Feature<Polygon | MultiPolygon, CountryProperties>;

/** The countries of the world, as shapes to paint and as points to name. */
export interface Basemap {
  readonly shapes: readonly CountryFeature[];
  readonly points: readonly CountryPoint[];
}

const loads = new Map<string, Promise<Basemap>>();

/**
 * Fetches and opens a basemap; every mount on the page shares it. A load that failed is tried anew when asked again.
 *
 * @throws (rejects) when the file cannot be had or is not a basemap
 */
export function loadBasemap(url: string): Promise<Basemap> {
  const known = loads.get(url);
  if (known !== undefined) return known;
  const load = fetchBasemap(url);
  loads.set(url, load);
  load.catch(() => loads.delete(url));
  return load;
}

async function fetchBasemap(url: string): Promise<Basemap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The basemap at ${url} answers ${response.status}.`);
  const topology: BasemapTopology = await response.json();
  return openBasemap(topology);
}

/** TopoJSON to what the map paints. */
export function openBasemap(topology: BasemapTopology): Basemap {
  const shapes = topology.objects.countries.geometries.map((geometry) =>
    geometry.type === 'Polygon'
      ? unwrapPolygon(feature(topology, geometry))
      : unwrapMultiPolygon(feature(topology, geometry)),
  );
  return { shapes, points: shapes.flatMap(pointOf) };
}

function unwrapPolygon({ geometry, properties }: Feature<Polygon, CountryProperties>): CountryFeature {
  return { type: 'Feature', properties, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) } };
}

function unwrapMultiPolygon({ geometry, properties }: Feature<MultiPolygon, CountryProperties>): CountryFeature {
  const coordinates = geometry.coordinates.map((rings) => rings.map(unwrapRing));
  return { type: 'Feature', properties, geometry: { ...geometry, coordinates } };
}

/** None for what has no name of its own. */
function pointOf({ geometry, properties }: CountryFeature): CountryPoint | [] {
  const { iso, name = '', anchors, rank } = properties;
  if (anchors.length === 0) return [];
  const places = anchors.map(([lon, lat]) => lonLat(lon, lat));
  return { iso: iso === null ? null : countryCode(iso), name, anchors: places, rank, box: mainBox(geometry) };
}

/** Around the part of a country that spreads over most degrees. */
function mainBox(geometry: Polygon | MultiPolygon): Bbox {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const boxes = polygons.map(([ring = []]) => {
    const lons = ring.map(([lon = 0]) => lon);
    const lats = ring.map(([, lat = 0]) => lat);
    return bbox(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats));
  });
  const area = ([west, south, east, north]: Bbox) => (east - west) * (north - south);
  return boxes.reduce((a, b) => (area(a) >= area(b) ? a : b));
}
