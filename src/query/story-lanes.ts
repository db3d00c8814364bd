import type { Dataset } from '#model/dataset.ts';
import { type Claim, isAccountClaim, type StoryEvent } from '#model/event.ts';
import type { CountryCode, LaneId } from '#model/id.ts';

/** A lane of the timeline: one that the dataset names, or a country. */
export interface StoryLane {
  readonly id: LaneId | CountryCode;
  /** `null`: the country's name says it. */
  readonly label: string | null;
}

/** The lanes of a story: the countries of its own that no lane of the dataset holds, then those lanes, all in their order. */
export function storyLanes({ countries, lanes = [] }: Pick<Dataset, 'countries' | 'lanes'>): readonly StoryLane[] {
  const held = new Set(lanes.flatMap((lane) => lane.countries));
  const own = countries.filter((code) => !held.has(code)).map((id) => ({ id, label: null }));
  return [...own, ...lanes.map(({ id, label }) => ({ id, label }))];
}

/**
 * The lane of an event: its own, else its place's, else the one that holds its place's country, else that country. The
 * telling plays no part: the default account's claim decides, or the first account's that names a place.
 *
 * @returns `null` where nobody says where it was
 */
export function laneOf(dataset: Dataset, { lane, claims }: StoryEvent): StoryLane['id'] | null {
  if (lane !== undefined) return lane;
  const place = placeInAllTellings(dataset, claims);
  if (place === undefined) return null;
  const { country } = place;
  if (place.lane !== undefined || country === null) return place.lane ?? null;
  return dataset.lanes?.find(({ countries }) => countries.includes(country))?.id ?? country;
}

/** Where the first account that names a place has the event; the default one is asked first. */
function placeInAllTellings({ defaultAccount, accounts, placeById }: Dataset, claims: readonly Claim[]) {
  const told = claims.filter(isAccountClaim);
  const inOrder = [defaultAccount, ...accounts.map(({ id }) => id)].flatMap((id) =>
    told.filter(({ account }) => account === id),
  );
  return inOrder.flatMap(({ place }) => (place && placeById.get(place)) ?? [])[0];
}
