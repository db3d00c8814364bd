import { expect, it } from 'vitest';
import { countryCode, placeId } from '#model/id.ts';
import { hasPosition, isHollow, type LonLat, lonLat, PLACE_PRECISIONS } from '#model/place.ts';

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
