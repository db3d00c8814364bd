import type { Locale } from '#i18n/locale.ts';
import { placeInWords } from '#i18n/place-in-words.ts';
import type { MapWords } from '#scene/map/words.ts';

/** The words of the map scene in a language. */
export function mapWords(locale: Locale): MapWords {
  const { messages, country, number, list } = locale;
  const words = messages.map;
  return {
    unnamed(place, known) {
      const { text, isTold } = placeInWords(place, known, locale);
      return isTold ? null : text;
    },
    // A place that is called like its country, or has none, is named alone.
    place({ name, country: code }, events) {
      const within = code === null ? name : country(code);
      return within === name ? words.place({ name, events }) : words.placeInCountry({ name, country: within, events });
    },
    places: (places, events) =>
      words.places({ places: places.length, events, names: list(places.map(({ name }) => name)) }),
    manyPlaces: (places, events) => words.manyPlaces({ places, events }),
    names: (names, more) => (more === 0 ? row(names) : words.namesAndMore({ names: row(names), more })),
    noPlaceNamed: words.noPlaceNamed(),
    somePlaces: (places) => words.somePlaces({ places }),
    pointer: (names, events, direction) => words.pointer({ names, events, direction }),
    denied: (name) => words.denied({ name }),
    country,
    count: number,
  };
}

/** What stands on the map is no sentence. */
function row(names: readonly string[]): string {
  return names.join(', ');
}
