import type { CountryCode } from '#model/id.ts';
import type { Place, PlacePrecision } from '#model/place.ts';
import type { Direction } from './direction.ts';

/** The words of the map scene, handed in so that it knows no language. */
export interface MapWords {
  /** What a place is called where it is known no better than this, if that is not its name: "Germany (no place named)". */
  readonly unnamed: (place: Place, known: PlacePrecision | null) => string | null;
  /** Accessible name of a place's symbol: "Villepinte exhibition centre, France: 3 events". */
  readonly place: (place: Place, events: number) => string;
  /** Accessible name of a merged symbol: "4 places, 9 events: Paris, Brussels, …". */
  readonly places: (places: readonly Place[], events: number) => string;
  /** Accessible name of a symbol that stands for too many places to name: "37 places, 1,204 events". */
  readonly manyPlaces: (places: number, events: number) => string;
  /** The accessible name of a symbol of what did not happen, by its usual one: "Tehran, Iran: 1 event, said not to have happened". */
  readonly denied: (name: string) => string;
  /** Visible name of a merged symbol: "Paris, Villepinte", or "Paris +3" where there is no room for all; `more` may be 0. */
  readonly names: (names: readonly string[], more: number) => string;
  /** Beside a symbol for which no more than the country is known, where that country's name stands on the map. */
  readonly noPlaceNamed: string;
  /** Of places that are too many to name: "37 places". */
  readonly somePlaces: (places: number) => string;
  /** Accessible name of a pointer to places outside the map: "Washington, 2 events, west of the map: show". */
  readonly pointer: (names: string, events: number, direction: Direction) => string;
  /** A country's name, as it stands on the map. */
  readonly country: (code: CountryCode) => string;
  /** The number in a symbol: "1,204". */
  readonly count: (events: number) => string;
}
