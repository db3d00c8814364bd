import { expect, it } from 'vitest';
import { lonBeside, wrapLon } from '#model/around-world.ts';
import { lonDegrees } from '#model/place.ts';

it.each([
  [0, 0],
  [179.99, 179.99],
  [180, -180],
  [-180, -180],
  [200, -160],
  [-190, 170],
  [900, -180],
])('%d° east is called %d°', (lon, name) => {
  expect(wrapLon(lon)).toBe(name);
});

it.each([
  [-179, 179, 181],
  [179, -179, -181],
  [2.35, 10, 2.35],
  [180, 0, 180],
  [-100, 120, 260],
  [10, 725, 730],
])('%d° beside %d° is %d°', (lon, other, beside) => {
  expect(lonBeside(lonDegrees(lon), lonDegrees(other))).toBe(beside);
});
