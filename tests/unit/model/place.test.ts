import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode, placeId } from '#model/id.ts';
import { type Bbox, bboxContains, hasPosition, isHollow, type LonLat, PLACE_PRECISIONS } from '#model/place.ts';

function at(lonLat: LonLat) {
  return { id: placeId('p'), name: 'P', country: countryCode('FR'), lonLat, precision: 'venue' } as const;
}

it('a country and a proxy are drawn hollow, and nothing else', () => {
  expect(PLACE_PRECISIONS.filter(isHollow)).toEqual(['country', 'proxy']);
});

it('a place has a position when both its coordinates are known, 0 included', () => {
  expect(hasPosition(at([0, 0]))).toBe(true);
  expect(hasPosition(at([2.35, 48.86]))).toBe(true);
  expect(hasPosition(at([Number.NaN, 48.86]))).toBe(false);
  expect(hasPosition(at([2.35, Number.NaN]))).toBe(false);
});

describe('a box', () => {
  const box: Bbox = [-10, 40, 5, 50];

  it.each<[string, LonLat, boolean]>([
    ['its middle', [0, 45], true],
    ['its western edge', [-10, 45], true],
    ['its eastern edge', [5, 45], true],
    ['its southern edge', [0, 40], true],
    ['its northern edge', [0, 50], true],
    ['what lies west of it', [-10.1, 45], false],
    ['what lies east of it', [5.1, 45], false],
    ['what lies south of it', [0, 39.9], false],
    ['what lies north of it', [0, 50.1], false],
  ])('contains %s: %s, %s', (_, lonLat, expected) => {
    expect(bboxContains(box, lonLat)).toBe(expected);
  });

  it('of one point contains that point alone', () => {
    const degrees = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(degrees, degrees, degrees, degrees, (lon, lat, otherLon, otherLat) => {
        const isSame = lon === otherLon && lat === otherLat;
        expect(bboxContains([lon, lat, lon, lat], [otherLon, otherLat])).toBe(isSame);
      }),
    );
  });
});
