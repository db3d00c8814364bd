import { group } from 'd3';
import type { Dataset } from '#model/dataset.ts';
import { isHappening } from '#model/event.ts';
import type { CategoryId } from '#model/id.ts';
import { goesByName, hasPosition, isHollow, type Place, type PlacePrecision } from '#model/place.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CategoryMark, categoryMark } from '#scene/category-mark.ts';

/** The events of one place that know it by its name, or that know no more than its country. */
export interface PlaceTally {
  readonly place: Place;
  /** How exactly its events know it, as far as that says whether it goes by its name. */
  readonly known: PlacePrecision | null;
  readonly count: number;
  /** Position of its first event among all events: places in the order in which the story reaches them. */
  readonly order: number;
  readonly byCategory: ReadonlyMap<CategoryId, number>;
  /** All of its events are known no better than by country or government. */
  readonly hollow: boolean;
  /** None of them happened: it is where that was said. */
  readonly denied: boolean;
}

/** Counts the events of each place, in the order in which the story (the events' own order) reaches them. */
export function tallyPlaces(events: readonly ToldEvent[]): readonly PlaceTally[] {
  const groups = group(
    events.flatMap((told, order) =>
      told.place !== null && hasPosition(told.place) ? [{ told, order, place: told.place }] : [],
    ),
    ({ told, place }) => `${place.id} ${goesByName(place, told.placePrecision)}`,
  );
  return [...groups.values()].flatMap((told) => {
    const [first] = told;
    if (first === undefined) return [];
    return {
      place: first.place,
      known: first.told.placePrecision,
      order: first.order,
      count: told.length,
      byCategory: countBy(told.map((entry) => entry.told.event.category)),
      denied: told.every((entry) => !isHappening(entry.told.claim)),
      hollow: told.every(({ told: { placePrecision } }) => placePrecision !== null && isHollow(placePrecision)),
    };
  });
}

function countBy(categories: readonly CategoryId[]): ReadonlyMap<CategoryId, number> {
  const counts = new Map<CategoryId, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** How many of a symbol's events are of a category, and how that category is drawn. */
export interface CategoryShare extends CategoryMark {
  readonly category: CategoryId;
  readonly count: number;
}

/** The categories of one or more places, largest first; equal ones in the dataset's order. */
export function splitByCategory(tallies: readonly PlaceTally[], dataset: Dataset): readonly CategoryShare[] {
  const counts = new Map<CategoryId, number>();
  for (const { byCategory } of tallies) {
    for (const [category, count] of byCategory) counts.set(category, (counts.get(category) ?? 0) + count);
  }
  return [...counts]
    .map(([category, count]) => ({ category, count, ...categoryMark(dataset, category) }))
    .sort((a, b) => b.count - a.count || a.slot - b.slot);
}
