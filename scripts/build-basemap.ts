import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3';
import type { Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, quantize, transform } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { BasemapCountry, BasemapTopology, CountryProperties } from '../src/map/basemap-topology.ts';
import { unwrapRing } from '../src/map/unwrap-ring.ts';
import { anchorsIn } from './basemap/anchors.ts';
import { type Country, type CountryName, splitOverseas } from './basemap/overseas.ts';

/** The two basemaps: the whole world at a glance, and finer borders for a close look. */
export const BASEMAPS = {
  /** 0.036° of longitude, a third of a pixel at zoom 4 where the finer one takes over. */
  coarse: { file: 'countries-110m.json', steps: 10_000 },
  /** 0.009° of longitude: finer than the source, whose points lie some hundredths of a degree apart. */
  fine: { file: 'countries-50m.json', steps: 40_000 },
} as const;
export type Detail = keyof typeof BASEMAPS;

type Source = Topo.Topology<{ countries: Topo.GeometryCollection<CountryName> }>;

/** Natural Earth's countries as compact TopoJSON: borders shared, coordinates on a grid, only the properties we use. */
export function buildBasemap(detail: Detail): BasemapTopology {
  const { file, steps } = BASEMAPS[detail];
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const source: Source = JSON.parse(readFileSync(path, 'utf8'));
  const shapes = source.objects.countries.geometries
    .filter(isCountry)
    .flatMap((shape) => splitOverseas(shape, polygonsOf(source, shape)));
  const described = describe(source, shapes);
  const arcs = arcsInUse();
  const geometries = shapes.map((shape, i): BasemapCountry => {
    const properties = described[i];
    if (properties === undefined) throw new Error('A country without a description.');
    return shape.type === 'Polygon'
      ? { type: 'Polygon', properties, arcs: shape.arcs.map(arcs.renumberRing) }
      : { type: 'MultiPolygon', properties, arcs: shape.arcs.map((rings) => rings.map(arcs.renumberRing)) };
  });
  const degrees = plainArcs(source);
  const topology: BasemapTopology = {
    type: 'Topology',
    arcs: arcs.inUse().map((old) => degrees[old] ?? []),
    objects: { countries: { type: 'GeometryCollection', geometries } },
    ...(source.bbox && { bbox: source.bbox }),
  };
  return quantize(topology, steps);
}

function isCountry(geometry: Topo.GeometryObject<CountryName>): geometry is Country {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** The source's arcs are differences on its own grid; these are degrees. */
function plainArcs({ arcs, transform: grid }: Source): Topo.Arc[] {
  if (grid === undefined) return arcs;
  return arcs.map((arc) => {
    const degrees = transform(grid);
    return arc.map(([x = 0, y = 0], i) => degrees([x, y], i > 0));
  });
}

function describe(source: Source, shapes: readonly Country[]): readonly CountryProperties[] {
  const measured = shapes.map((shape) => {
    const { name = '', overseas = false } = shape.properties ?? {};
    const polygon = largestOf(polygonsOf(source, shape));
    const largest = polygon.map(unwrapRing);
    const iso = overseas ? null : (countries.numericToAlpha2(String(shape.id)) ?? null);
    return {
      iso,
      ...(iso === null && { name }),
      anchors: overseas ? [] : anchorsIn(largest),
      area: overseas ? 0 : areaOf(polygon),
    };
  });
  const areas = measured.map(({ area }) => area).sort((a, b) => b - a);
  return measured.map(({ area, ...country }) => ({ ...country, rank: areas.indexOf(area) }));
}

function polygonsOf(source: Source, shape: Country): readonly Position[][][] {
  return shape.type === 'Polygon'
    ? [feature(source, shape).geometry.coordinates]
    : feature(source, shape).geometry.coordinates;
}

function largestOf(polygons: readonly Position[][][]): Position[][] {
  return polygons.reduce((a, b) => (areaOf(a) >= areaOf(b) ? a : b));
}

/** Steradians, of the outer ring. */
function areaOf([ring = []]: Position[][]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area);
}

/** Numbers arcs anew in the order in which they are met, so that those no country uses can be left out. */
function arcsInUse() {
  const kept = new Map<number, number>();
  // A negative number is an arc walked backwards: ~n is arc n reversed (TopoJSON 1.0 §2.1.4).
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    const now = kept.get(old) ?? kept.size;
    kept.set(old, now);
    return arc < 0 ? ~now : now;
  };
  return { renumberRing: (ring: number[]) => ring.map(renumber), inUse: () => [...kept.keys()] };
}
