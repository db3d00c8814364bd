import { describe, expect, it } from 'vitest';
import { latDegrees, lonDegrees } from '#model/place.ts';
import { MAX_LAT, worldX, worldY } from '#model/world-position.ts';

describe('Web Mercator, the world one unit wide', () => {
  it.each([
    [-180, 0],
    [-90, 0.25],
    [0, 0.5],
    [180, 1],
  ])('puts the meridian of %i° at x = %f', (lon, x) => {
    expect(worldX(lonDegrees(lon))).toBe(x);
  });

  it.each([
    [0, 0.5],
    // The edges between rows of tiles at zoom 2.
    [66.5132604431, 0.25],
    [-66.5132604431, 0.75],
    [MAX_LAT, 0],
    [-MAX_LAT, 1],
    [90, 0],
    [-90, 1],
  ])('puts the parallel of %f° at y = %f', (lat, y) => {
    expect(worldY(latDegrees(lat))).toBeCloseTo(y, 10);
  });
});
