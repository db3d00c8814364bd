import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEquidistant, geoContains } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { LonLat } from '#model/place.ts';

/** IUGG mean radius. */
const EARTH_RADIUS_KM = 6371.0088;

/** Natural Earth has it without a number of ISO 3166. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK' };

type Source = Topo.Topology<{ countries: Topo.GeometryCollection<{ name: string }> }>;
type Outline = Feature<Polygon | MultiPolygon>;

/** Where the countries of the world lie, by Natural Earth's de facto borders. */
export interface CountryOutlines {
  /** How far outside a country a point lies, in kilometres: 0 inside, `undefined` where nobody has drawn the country. */
  kmOutside(country: string, point: LonLat): number | undefined;
  /** The country that a point lies in; `null` at sea, and where it belongs to none with a code. */
  countryAt(point: LonLat): string | null;
}

let read: CountryOutlines | undefined;

/** Natural Earth's outlines at 1:10 million, which is good to a kilometre or two. Read once. */
export function countryOutlines(): CountryOutlines {
  read ??= outlinesOf(readOutlines());
  return read;
}

function readOutlines(): ReadonlyMap<string, readonly Outline[]> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const source: Source = JSON.parse(readFileSync(path, 'utf8'));
  const outlines = new Map<string, Outline[]>();
  for (const shape of feature(source, source.objects.countries).features) {
    const { geometry, properties, id } = shape;
    const code = countries.numericToAlpha2(String(id)) ?? UNNUMBERED[properties.name];
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    outlines.set(code, [...(outlines.get(code) ?? []), { type: 'Feature', properties, geometry }]);
  }
  return outlines;
}

function outlinesOf(outlines: ReadonlyMap<string, readonly Outline[]>): CountryOutlines {
  const holds = (shapes: readonly Outline[], [lon, lat]: LonLat) =>
    shapes.some((shape) => geoContains(shape, [lon, lat]));
  return {
    kmOutside(country, point) {
      const shapes = outlines.get(country);
      if (shapes === undefined) return undefined;
      return holds(shapes, point) ? 0 : Math.min(...shapes.map((shape) => kmToBorder(shape, point)));
    },
    countryAt(point) {
      for (const [code, shapes] of outlines) if (holds(shapes, point)) return code;
      return null;
    },
  };
}

/** Seen from the point, distances to it are those on the globe; a stretch of border is all but straight there. */
function kmToBorder({ geometry }: Outline, [lon, lat]: LonLat): number {
  const plane = geoAzimuthalEquidistant().rotate([-lon, -lat]).scale(EARTH_RADIUS_KM).translate([0, 0]);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    const points = ring.map(([x = 0, y = 0]): Position => plane([x, y]) ?? [Infinity, Infinity]);
    points.forEach((to, i) => {
      nearest = Math.min(nearest, distanceToOrigin(points[i - 1] ?? to, to));
    });
  }
  return nearest;
}

/** From the nearest point of a stretch to [0, 0]. */
function distanceToOrigin([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
