import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBasemap } from '#map/load-basemap.ts';
import { buildBasemap } from '../../../scripts/build-basemap.ts';

const coarse = buildBasemap('coarse');

describe('the basemap that ships with the page', () => {
  it('costs the first paint no more than 40 kB', () => {
    expect(gzipSync(JSON.stringify(coarse), { level: 9 }).length).toBeLessThan(40_000);
  });

  it('knows the story’s countries by their ISO codes and where to name them', () => {
    const { points } = openBasemap(coarse);
    const france = points.find(({ iso }) => iso === 'FR');
    expect(france?.lonLat[0]).toBeCloseTo(2.4, 0);
    expect(france?.lonLat[1]).toBeCloseTo(46.6, 0);
    for (const iso of ['BE', 'DE', 'IR', 'US']) expect(points.map((point) => point.iso)).toContain(iso);
  });

  it('names places that have no code', () => {
    const { points } = openBasemap(coarse);
    expect(points.filter(({ iso }) => iso === null).map(({ name }) => name)).toContain('Kosovo');
    expect(points.find(({ rank }) => rank === 0)?.name).toBe('Russia');
  });

  it('has no shape that leaps across the antimeridian', () => {
    const leaps = openBasemap(coarse).shapes.flatMap(({ geometry, properties }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const jumps = polygons
        .flat()
        .some((ring) => ring.some(([lon = 0], i) => Math.abs(lon - (ring[i - 1]?.[0] ?? lon)) > 180));
      return jumps ? properties.name : [];
    });
    // Only along the pole, where the ring is closed.
    expect(leaps).toEqual(['Antarctica']);
  });
});
