import type { Place } from '#model/place.ts';
import type { EventTable } from '#query/event-table.ts';

const decoded = new WeakMap<EventTable, Map<number, Place>>();
/** Decoded places that are kept for a table. */
const KEPT = 4096;

/** A place of a table, decoded when it is first asked for. */
export function placeOfTable(table: EventTable, index: number): Place {
  const known = decoded.get(table) ?? new Map<number, Place>();
  decoded.set(table, known);
  const place = known.get(index) ?? table.placeAt(index);
  if (known.size >= KEPT) known.clear();
  known.set(index, place);
  return place;
}
