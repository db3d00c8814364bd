import type { Dataset } from '#model/dataset.ts';
import { goesByName, type Place, type PlacePrecision } from '#model/place.ts';
import type { EventTable } from './event-table.ts';

/**
 * How exactly a telling knows a place, as far as that says whether it goes by its name there: by one event that knows it so
 * well it does. `null` where nothing is told of it.
 */
export function knownPrecision({ imported }: Dataset, table: EventTable, place: Place): PlacePrecision | null {
  // A table of a reader's own has no precisions but those of its places.
  if (imported !== undefined) return place.precision;
  const index = table.placeIndex(place.id);
  let known: PlacePrecision | null = null;
  for (let row = 0; row < table.columns.length; row++) {
    if (table.columns.place[row] !== index) continue;
    known = table.told(row).placePrecision;
    if (goesByName(place, known)) return known;
  }
  return known;
}
