import type { Dataset } from '#model/dataset.ts';
import type { AccountId, EventId } from '#model/id.ts';
import type { RowFilter } from './row-filter.ts';
import { isContested, tellUndated, type UndatedEvent } from './told-event.ts';

/** What narrows a telling, apart from the window: nobody knows whether an event without a date lies inside. */
export type UndatedFilter = Omit<RowFilter, 'found'> & {
  /** What a text search found; absent where none is asked for. */
  readonly found?: ReadonlySet<EventId> | undefined;
};

const NONE: readonly UndatedEvent[] = [];

/** The events that an account tells without a date and that pass a filter, in the order of the dataset. */
export function undatedEvents(dataset: Dataset, account: AccountId, filter: UndatedFilter): readonly UndatedEvent[] {
  if (dataset.imported !== undefined) return NONE;
  const told = tellUndated(dataset, account);
  if (told.length === 0) return NONE;
  return told.filter((one) => passes(one, filter));
}

function passes(
  told: UndatedEvent,
  { tier, bounds, place, categories, countries, actors, contested, found, shown }: UndatedFilter,
) {
  const { event, country } = told;
  const isLetThrough =
    (tier === 'all' || event.tier === 'core') &&
    (found === undefined || found.has(event.id)) &&
    isAmong(categories, [event.category]) &&
    isAmong(countries, country === null ? [] : [country]) &&
    isAmong(actors, event.actors) &&
    (contested !== true || isContested(told));
  return (
    (isLetThrough || (shown?.has(event.id) ?? false)) &&
    (place === undefined || told.place?.id === place) &&
    (bounds === undefined || (told.place !== null && isInside(told.place.lonLat, bounds)))
  );
}

/** An empty or absent choice lets everything through. */
function isAmong(chosen: readonly string[] | undefined, own: readonly string[]): boolean {
  return chosen === undefined || chosen.length === 0 || own.some((id) => chosen.includes(id));
}

/** A box across the antimeridian ends beyond 180 degrees. */
function isInside(
  [lon, lat]: readonly [number, number],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  return lat >= south && lat <= north && ((lon >= west && lon <= east) || lon + 360 <= east);
}
