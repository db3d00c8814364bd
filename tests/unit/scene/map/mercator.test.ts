import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLon } from '#model/around-world.ts';
import { type Camera, zoomLevel } from '#model/camera.ts';
import { type LonLat, lonLat } from '#model/place.ts';
import { MAX_LAT } from '#model/world-position.ts';
import { boundsOf, fromScene, project, toScene, unproject } from '../../../../src/scene/map/mercator.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { size } from '../../../fixtures/map/map-story.ts';

const lonLats = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
  .map(([lon, lat]) => lonLat(lon, lat));
const zooms = fc.double({ min: 0, max: 14, noNaN: true }).map(zoomLevel);

describe('project', () => {
  it('puts 0° north, 0° east in the middle of a world of 256 px', () => {
    expect(project(lonLat(0, 0), zoomLevel(0))).toEqual({ x: 128, y: 128 });
    expect(project(lonLat(0, 0), zoomLevel(3))).toEqual({ x: 1024, y: 1024 });
  });

  it('agrees with the tile grid of EPSG:3857: 66.513° north is the edge between two rows at zoom 2', () => {
    expect(project(lonLat(90, 66.5132604431), zoomLevel(2))).toEqual({ x: 768, y: expect.closeTo(256, 5) });
    expect(project(lonLat(-90, -66.5132604431), zoomLevel(2))).toEqual({ x: 256, y: expect.closeTo(768, 5) });
  });

  it('puts the antimeridian and the poles at the edges of the world', () => {
    expect(project(lonLat(180, 0), zoomLevel(0)).x).toBe(256);
    expect(project(lonLat(-180, 0), zoomLevel(0)).x).toBe(0);
    expect(project(lonLat(0, 90), zoomLevel(0)).y).toBeCloseTo(0, 6);
    expect(project(lonLat(0, -90), zoomLevel(0)).y).toBeCloseTo(256, 6);
    expect(project(lonLat(0, 89), zoomLevel(2))).toEqual(project(lonLat(0, MAX_LAT), zoomLevel(2)));
  });

  it('is undone by unproject, anywhere and at any zoom', () => {
    fc.assert(
      fc.property(lonLats, zooms, ([lon, lat], zoom) => {
        const [backLon, backLat] = unproject(project([lon, lat], zoom), zoom);
        expect(backLon).toBeCloseTo(lon, 8);
        expect(backLat).toBeCloseTo(lat, 8);
      }),
    );
  });
});

describe('a camera', () => {
  const camera = cameraAt(4, 10, 50);

  it('has its centre in the middle of the scene', () => {
    expect(toScene(lonLat(10, 50), camera, size(800, 500))).toEqual({ x: 400, y: 250 });
  });

  it('finds the place under a point', () => {
    fc.assert(
      fc.property(lonLats, (place: LonLat) => {
        const [lon, lat] = fromScene(toScene(place, camera, size(800, 500)), camera, size(800, 500));
        expect(wrapLon(lon)).toBeCloseTo(wrapLon(place[0]), 8);
        expect(lat).toBeCloseTo(place[1], 8);
      }),
    );
  });

  it('shows places where they are nearest to its middle', () => {
    const dateline = cameraAt(4, 179, 0);
    const { x } = toScene(lonLat(-179, 0), dateline, size(800, 500));
    expect(x).toBeCloseTo(400 + (2 * 4096) / 360, 6);
    expect(toScene(lonLat(-170, 0), cameraAt(4, -170, 0), size(800, 500)).x).toBe(400);
  });

  it('sees on past the antimeridian', () => {
    const across = (camera: Camera) =>
      boundsOf(camera, size(1024, 500)).flatMap((edge, i) => (i % 2 === 0 ? Math.round(edge) : []));
    expect(across(cameraAt(4, 175, 0))).toEqual([130, 220]);
    expect(across(cameraAt(4, -175, 0))).toEqual([140, 230]);
    expect(across(cameraAt(4, 10, 0))).toEqual([-35, 55]);
    expect(across(cameraAt(0, 100, 0))).toEqual([-80, 280]);
  });

  it('sees no more than the world', () => {
    const [west, south, east, north] = boundsOf(cameraAt(1.5, 0, 0), size(2000, 2000));
    expect([west, east]).toEqual([-180, 180]);
    expect(south).toBeGreaterThanOrEqual(-90);
    expect(north).toBeLessThanOrEqual(90);
  });
});
