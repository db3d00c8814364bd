import { messages } from '#i18n/messages.ts';
import type { MapWords } from '#scene/map-words.ts';

/** The words of the map scene in the language of the page. */
export const sceneWords: MapWords = {
  // A place that is called like its country, or has none, is named alone.
  place: ({ name, country }, events) =>
    messages.map.place(name, country === null ? name : messages.country(country), events),
  places: (places, events) =>
    messages.map.places(
      places.map(({ name }) => name),
      events,
    ),
  manyPlaces: messages.map.manyPlaces,
  placeAndMore: ({ name }, more) => messages.map.placeAndMore(name, more),
  country: (code) => messages.country(code),
  count: messages.map.count,
};
