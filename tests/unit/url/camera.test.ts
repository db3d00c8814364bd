import { describe, expect, it } from 'vitest';
import { linkableCamera, readCamera, writeCamera } from '#url/camera.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';

describe('a camera in a link', () => {
  it.each([
    ['5/48.9/2.5', { zoom: 5, center: [2.5, 48.9] }],
    ['-0.5/0/0', { zoom: -0.5, center: [0, 0] }],
    ['0/0/0', { zoom: 0, center: [0, 0] }],
    ['12/85.0511/180', { zoom: 12, center: [180, 85.0511] }],
    ['19/85.0511/180', { zoom: 12, center: [180, 85.0511] }],
    ['4.6/-85.0511/-180', { zoom: 4.5, center: [-180, -85.0511] }],
    ['5/48.123449/2.123451', { zoom: 5, center: [2.1235, 48.1234] }],
  ])('%s is read', (text, camera) => {
    expect(readCamera(text)).toEqual(camera);
  });

  it.each([
    ...['', '5', '5/48.9', '5/48.9/2.5/0', '5//2.5', 'x/48.9/2.5', '5/x/2.5', '5/48.9/x', '5/48.9/2.5x', 'x5/48.9/2.5'],
    ...[
      '-1.25/48.9/2.5',
      '19.25/48.9/2.5',
      '5/85.06/2.5',
      '5/-85.06/2.5',
      '5/48.9/180.01',
      '5/48.9/-181',
      '5/48.9/1e2',
    ],
  ])('"%s" is none on this planet', (text) => {
    expect(readCamera(text)).toBeUndefined();
  });

  it('is rounded to quarters of a zoom and ten metres, without a negative zero', () => {
    const camera = linkableCamera(cameraAt(6.13, -0.00001, 48.97123));
    expect(camera).toEqual({ zoom: 6.25, center: [0, 48.9712] });
    expect(Object.is(camera.center[0], 0)).toBe(true);
    expect(writeCamera(cameraAt(6.13, -0.00001, 48.97123))).toBe('6.25/48.9712/0');
  });
});
