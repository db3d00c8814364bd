import { goesByName, type Place, type PlacePrecision } from '#model/place.ts';
import type { Locale } from './locale.ts';

/** What a place is called. */
export interface PlaceWords {
  readonly text: string;
  /** It is the place's own name, a text of the story; else the page's words. */
  readonly isTold: boolean;
}

/**
 * What a place is called where something was: by its name; but where no more than the country is known, or the name would say
 * more than is, "Germany (no place named)".
 *
 * @param known how exactly it is known there
 */
export function placeInWords(place: Place, known: PlacePrecision | null, { messages, country }: Locale): PlaceWords {
  if (goesByName(place, known)) return { text: place.name, isTold: true };
  const name = place.precision === 'country' || place.country === null ? place.name : country(place.country);
  return { text: messages.event.noPlaceNamed({ country: name }), isTold: false };
}
