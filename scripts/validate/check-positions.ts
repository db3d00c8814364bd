import { lonLat, type Place, type PlacePrecision } from '#model/place.ts';
import { below } from '../../src/ingest/story/issue-log.ts';
import type { CheckFault } from './check-fault.ts';
import type { CheckedStory } from './checked-story.ts';
import { type CountryOutlines, countryOutlines } from './country-outlines.ts';

/**
 * How far outside its country a point may lie, in kilometres: what its precision leaves open, and never less than what the
 * outlines do at coasts and on piers.
 */
const LEEWAY_KM: { readonly [P in PlacePrecision]: number } = {
  venue: 5,
  neighbourhood: 5,
  municipality: 20,
  proxy: 20,
  region: 150,
  country: 300,
};

/** Countries that claim land which, de facto, the other holds. Which of them a place is in is not for a map to say. */
const CONTESTED_LAND = [
  'AR GB',
  'CN IN',
  'CN TW',
  'EH MA',
  'EG SD',
  'IL PS',
  'IL SY',
  'IN PK',
  'JP RU',
  'RS XK',
  'RU UA',
];

/** Places that lie outside the country they are said to be in, and those whose longitude and latitude have been swapped. */
export function checkPositions(story: CheckedStory, outlines = countryOutlines()): readonly CheckFault[] {
  return story.tables.places.flatMap((place): readonly CheckFault[] => {
    const problem = positionFault(place, outlines);
    return problem === undefined ? [] : [{ ...below(story.spotOf('places', place.id), 'lat'), problem }];
  });
}

function positionFault(place: Place, outlines: CountryOutlines): CheckFault['problem'] | undefined {
  const { country, lonLat: point, precision, doubt = 0 } = place;
  const leeway = Math.max(LEEWAY_KM[precision], doubt / 1000);
  const km = country === null ? undefined : outlines.kmOutside(country, point);
  if (country === null || km === undefined || km <= leeway) return undefined;
  const [lon, lat] = point;
  if (isLatitude(lon) && (outlines.kmOutside(country, lonLat(lat, lon)) ?? Infinity) <= leeway) {
    return { kind: 'swapped-coordinates', country, lon: lat, lat: lon };
  }
  const found = outlines.countryAt(point);
  if (found !== null && CONTESTED_LAND.includes([country, found].sort().join(' '))) return undefined;
  return { kind: 'outside-country', country, km: Math.round(km), in: found };
}

function isLatitude(degrees: number): boolean {
  return Math.abs(degrees) <= 90;
}
