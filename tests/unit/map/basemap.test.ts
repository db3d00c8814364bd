import { gzipSync } from 'node:zlib';
import { geoCentroid, polygonContains } from 'd3';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { openBasemap } from '#map/load-basemap.ts';
import { buildBasemap } from '../../../scripts/build-basemap.ts';

const coarse = buildBasemap('coarse');

/** The outline may run on past the antimeridian. */
function liesIn(ring: readonly Position[], lon: number, lat: number): boolean {
  const corners = ring.map(([x = 0, y = 0]): [number, number] => [x, y]);
  return [0, 360].some((turn) => polygonContains(corners, [lon + turn, lat]));
}

describe('the basemap that ships with the page', () => {
  it('costs the first paint no more than 40 kB', () => {
    expect(gzipSync(JSON.stringify(coarse), { level: 9 }).length).toBeLessThan(40_000);
  });

  it('knows the story’s countries by their ISO codes', () => {
    const { points } = openBasemap(coarse);
    for (const iso of ['BE', 'DE', 'FR', 'IR', 'US']) expect(points.map((point) => point.iso)).toContain(iso);
  });

  it('names each country in its own outline, at the place with most room first', () => {
    const { points, shapes } = openBasemap(coarse);
    const outside = shapes.flatMap(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return properties.anchors
        .filter(([lon, lat]) => !polygons.some(([ring = []]) => liesIn(ring, lon, lat)))
        .map((anchor) => [properties.iso ?? properties.name, ...anchor]);
    });
    expect(outside).toEqual([]);
    const anchorsOf = (iso: string) => points.find((point) => point.iso === iso)?.anchors ?? [];
    expect(anchorsOf('FR')[0]?.map(Math.round)).toEqual([2, 47]);
    expect(anchorsOf('BE').map(([lon]) => Math.round(lon * 10) / 10)).toEqual([4.6, 3.5, 5.3]);
  });

  it('sets parts overseas apart from their country, which is neither tinted nor named there', () => {
    const { points, shapes } = openBasemap(coarse);
    const france = shapes.filter(({ properties }) => properties.iso === 'FR' || properties.name === 'France');
    expect(france.map(({ properties }) => properties.iso)).toEqual(['FR', null]);
    expect(points.filter(({ name }) => name === 'France')).toEqual([]);
    expect(points.filter(({ iso }) => iso === 'FR')).toHaveLength(1);
    const [mainland, guiana] = france.map(({ geometry }) => geoCentroid(geometry));
    expect(mainland?.[0]).toBeGreaterThan(0);
    expect(guiana?.[0]).toBeLessThan(-50);
    // Alaska and Hawaii are no other country.
    expect(shapes.filter(({ properties }) => properties.iso === 'US')).toHaveLength(1);
  });

  it('names places that have no code', () => {
    const { points } = openBasemap(coarse);
    expect(points.filter(({ iso }) => iso === null).map(({ name }) => name)).toContain('Kosovo');
    expect(points.find(({ rank }) => rank === 0)?.iso).toBe('RU');
  });

  it('has no shape that leaps across the antimeridian', () => {
    const leaps = openBasemap(coarse).shapes.flatMap(({ geometry, properties }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const jumps = polygons
        .flat()
        .some((ring) => ring.some(([lon = 0], i) => Math.abs(lon - (ring[i - 1]?.[0] ?? lon)) > 180));
      return jumps ? properties.iso : [];
    });
    // Only along the pole, where the ring is closed.
    expect(leaps).toEqual(['AQ']);
  });
});
