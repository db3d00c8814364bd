import { expect, it } from 'vitest';
import type { EncodedTexts } from '#model/event-columns.ts';
import { placeName, rowTexts } from '#model/imported-table.ts';
import { worldX, worldY } from '#model/world-position.ts';
import { project } from '../../../src/scene/map/mercator.ts';

function encode(texts: readonly string[]): EncodedTexts {
  const runs = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  runs.forEach((run, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + run.length;
  });
  return { bytes: Uint8Array.from(runs.flatMap((run) => [...run])), offsets };
}

it('takes a row apart, and leaves empty what the file did not say', () => {
  const texts = encode([
    'a\u001fFirst\u001f\u001f\u001f\u001f\u001f2018',
    'b\u001fÉté\u001fsum\u001fA; B\u001fAFP\u001fhttps://x.org\u001f2018-06',
  ]);
  expect(rowTexts({ texts }, 1)).toEqual({
    id: 'b',
    title: 'Été',
    summary: 'sum',
    actors: 'A; B',
    source: 'AFP',
    url: 'https://x.org',
    date: '2018-06',
  });
  expect(rowTexts({ texts }, 0)).toMatchObject({ title: 'First', summary: '', url: '', date: '2018' });
});

it('names a place without a name by its coordinates', () => {
  const places = {
    length: 2,
    lon: Float64Array.of(2.51742, 0),
    lat: Float64Array.of(48.97119, 0),
    country: Int16Array.of(-1, -1),
    name: encode(['Villepinte', '']),
  };
  expect(placeName(places, 0)).toBe('Villepinte');
  expect(placeName(places, 1)).toBe('0, 0');
  expect(placeName({ ...places, name: encode(['', '']) }, 0)).toBe('48.9712, 2.5174');
});

it('puts places where the map draws them', () => {
  for (const [lon, lat] of [
    [0, 0],
    [-180, 90],
    [180, -90],
    [2.5174, 48.9712],
  ] as const) {
    const drawn = project([lon, lat], 0);
    expect(worldX(lon) * 256).toBeCloseTo(drawn.x, 9);
    expect(worldY(lat) * 256).toBeCloseTo(drawn.y, 9);
  }
});
