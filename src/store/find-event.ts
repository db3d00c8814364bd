import type { Dataset } from '#model/dataset.ts';
import type { AccountId, EventId } from '#model/id.ts';
import type { EventTable } from '#query/event-table.ts';
import { type AnyTold, tellAny } from '#query/told-event.ts';

/** An event as an account tells it, with or without a date. */
export function findEvent(
  dataset: Dataset,
  table: EventTable,
  account: AccountId,
  id: EventId | null,
): AnyTold | undefined {
  if (id === null) return undefined;
  const row = table.rowOf(id);
  if (row !== undefined) return table.told(row);
  const event = dataset.eventById.get(id);
  return event && tellAny(dataset, event, account);
}
