import type { Locale } from '#i18n/locale.ts';
import type { MapWords } from '#scene/map/words.ts';

/** The words of the map scene in a language. */
export function mapWords({ messages, country, number, list }: Locale): MapWords {
  const words = messages.map;
  return {
    // A place that is called like its country, or has none, is named alone.
    place({ name, country: code }, events) {
      const within = code === null ? name : country(code);
      return within === name ? words.place({ name, events }) : words.placeInCountry({ name, country: within, events });
    },
    places: (places, events) =>
      words.places({ places: places.length, events, names: list(places.map(({ name }) => name)) }),
    manyPlaces: (places, events) => words.manyPlaces({ places, events }),
    placeAndMore: ({ name }, more) => words.placeAndMore({ name, more }),
    country,
    count: number,
  };
}
