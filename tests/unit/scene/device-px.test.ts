import { expect, it } from 'vitest';
import { cssPx } from '#scene/css-px.ts';
import { pixelRatio, toDevice } from '#scene/device-px.ts';

it.each([
  [1, 10.4, 10],
  [2, 10.4, 21],
  [1.5, 7, 11],
  [1.25, -0.5, -1],
  [0.5, 1000, 500],
])('at %f device pixels per CSS pixel, %f CSS pixels are %i whole ones', (ratio, px, expected) => {
  expect(toDevice(cssPx(px), pixelRatio(ratio))).toBe(expected);
});
