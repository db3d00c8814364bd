import type { Dataset } from '#model/dataset.ts';
import type { CountryCode, PlaceId } from '#model/id.ts';
import type { Place } from '#model/place.ts';
import type { MapSceneInput } from './scene-input.ts';
import { shownPlace } from './shown-place.ts';
import type { PlaceTally } from './tally.ts';

/** One of the names that a symbol goes by on the map, and which of its places it stands for. */
export interface SymbolName {
  readonly text: string;
  /** The town or the country that it is or lies in. */
  readonly town: string;
  readonly of: readonly PlaceId[];
  /** The country, where no more than that is known of some of its events. */
  readonly country: CountryCode | null;
}

/**
 * What a symbol goes by. A place alone: its own name. Several: the towns that they lie in, once each; but a country by its
 * name as soon as no more than that is known of an event in it, since a town would say more than is known.
 *
 * @param tallies most events first
 */
export function symbolNames(
  tallies: readonly PlaceTally[],
  { dataset, words }: Pick<MapSceneInput, 'dataset' | 'words'>,
): readonly SymbolName[] {
  const vague = new Set(tallies.filter(isVague).map(({ place }) => place.country));
  const names = new Map<string, SymbolName & { readonly events: number }>();
  for (const { place, known, count } of tallies) {
    const country = vague.has(place.country) ? place.country : null;
    const town = country === null ? townOf(place, dataset).name : words.country(country);
    const text = tallies.length === 1 ? shownPlace(place, known, words).name : town;
    const { of = [], events = 0 } = names.get(town) ?? {};
    names.set(town, { text, town, country, of: [...of, place.id], events: events + count });
  }
  return [...names.values()].sort((a, b) => b.events - a.events).map(({ events: _, ...name }) => name);
}

/** Whether no more than the country is known of its events. */
function isVague({ place, known }: PlaceTally): boolean {
  return known === 'country' || place.precision === 'country';
}

/** The outermost place that it lies in, as far as the story says. */
function townOf(place: Place, dataset: Dataset): Place {
  const parent = place.within && dataset.placeById.get(place.within);
  return parent ? townOf(parent, dataset) : place;
}
