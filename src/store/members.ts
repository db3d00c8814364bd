import type { Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import { type EventTable, tableOf } from '#query/event-table.ts';

/** The categories, countries and actors that a filter of this telling may name. */
export function membersOf(dataset: Dataset, account: AccountId): EventTable['members'] {
  return tableOf(dataset, account).members;
}
