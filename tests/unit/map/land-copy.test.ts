import { expect, it } from 'vitest';
import { landCopy } from '#map/land-copy.ts';
import { openBasemap } from '#map/load-basemap.ts';
import { copiesInSight } from '#scene/map/world-copies.ts';
import { buildBasemap } from '../../../scripts/build-basemap.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { size } from '../../fixtures/map/map-story.ts';

const { shapes } = openBasemap(buildBasemap('coarse'));

const lonsOf = (copy: typeof shapes, country: string) => {
  const geometry = copy.find(({ properties }) => properties.iso === country)?.geometry;
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
  return polygons.flat(2).map(([lon = 0]) => lon);
};

it('moves each country once round the world', () => {
  const [here, east] = [lonsOf(shapes, 'FJ'), lonsOf(landCopy(shapes, 1), 'FJ')];
  expect(east).toEqual(here.map((lon) => lon + 360));
  expect(landCopy(shapes, 0)).toBe(shapes);
});

it('leaves land around a pole to the first copy, which has it for all of them', () => {
  const antarctica = lonsOf(shapes, 'AQ');
  expect(Math.min(...antarctica)).toBeLessThanOrEqual(-540);
  expect(Math.max(...antarctica)).toBeGreaterThanOrEqual(540);
  const copied = lonsOf(landCopy(shapes, -1), 'AQ');
  expect(Math.max(...copied) - Math.min(...copied)).toBeLessThan(360);
});

it.each([
  [cameraAt(5, 10, 50), [0]],
  [cameraAt(5, 175, -16), [0, 1]],
  [cameraAt(5, -179.96, -16), [-1, 0]],
  // The far east of Russia, which lies past the antimeridian of the copy to the west.
  [cameraAt(6, -171, 65), [-1, 0]],
  [cameraAt(0, 0, 0), [-1, 0, 1]],
])('%o sees the copies %j', (camera, copies) => {
  expect(copiesInSight(camera, size(800, 500))).toEqual(copies);
});
