import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode, placeId } from '#model/id.ts';
import { bbox, bboxContains, hasPosition, isHollow, type LonLat, lonLat, PLACE_PRECISIONS } from '#model/place.ts';

function at(position: LonLat) {
  return { id: placeId('p'), name: 'P', country: countryCode('FR'), lonLat: position, precision: 'venue' } as const;
}

it('a country and a proxy are drawn hollow, and nothing else', () => {
  expect(PLACE_PRECISIONS.filter(isHollow)).toEqual(['country', 'proxy']);
});

it('a place has a position when both its coordinates are known, 0 included', () => {
  expect(hasPosition(at(lonLat(0, 0)))).toBe(true);
  expect(hasPosition(at(lonLat(2.35, 48.86)))).toBe(true);
  expect(hasPosition(at(lonLat(Number.NaN, 48.86)))).toBe(false);
  expect(hasPosition(at(lonLat(2.35, Number.NaN)))).toBe(false);
});

describe('a box', () => {
  const box = bbox(-10, 40, 5, 50);

  it.each<[string, LonLat, boolean]>([
    ['its middle', lonLat(0, 45), true],
    ['its western edge', lonLat(-10, 45), true],
    ['its eastern edge', lonLat(5, 45), true],
    ['its southern edge', lonLat(0, 40), true],
    ['its northern edge', lonLat(0, 50), true],
    ['what lies west of it', lonLat(-10.1, 45), false],
    ['what lies east of it', lonLat(5.1, 45), false],
    ['what lies south of it', lonLat(0, 39.9), false],
    ['what lies north of it', lonLat(0, 50.1), false],
  ])('contains %s: %s, %s', (_, position, expected) => {
    expect(bboxContains(box, position)).toBe(expected);
  });

  it('of one point contains that point alone', () => {
    const degrees = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(degrees, degrees, degrees, degrees, (lon, lat, otherLon, otherLat) => {
        const isSame = lon === otherLon && lat === otherLat;
        expect(bboxContains(bbox(lon, lat, lon, lat), lonLat(otherLon, otherLat))).toBe(isSame);
      }),
    );
  });
});
