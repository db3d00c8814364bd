import type { Place, PlacePrecision } from '#model/place.ts';
import type { MapWords } from './words.ts';

/** A place under the words that it goes by where it is known no better than this. These name its country, if there is need to. */
export function shownPlace(place: Place, known: PlacePrecision | null, words: MapWords): Place {
  const text = words.unnamed(place, known);
  return text === null ? place : { ...place, name: text, country: null };
}
