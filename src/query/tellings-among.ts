import type { Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import { tableOf } from './event-table.ts';
import { filterRows, type RowFilter } from './row-filter.ts';
import { rowsOf } from './row-set.ts';
import type { ToldEvent } from './told-event.ts';

/**
 * What passes the timeline's filters in each account, in the order of the accounts; `undefined` where there is one account, or one
 * tells more than `most`. A text is searched for in the present account alone: of the others pass what passes there.
 *
 * @param present what the timeline draws of the present account, given back as it is
 * @param passing how many pass there, whatever the window
 */
export function tellingsAmong(
  dataset: Dataset,
  account: AccountId,
  present: readonly ToldEvent[],
  passing: number,
  { found, place: _, ...filter }: RowFilter,
  most: number,
): readonly (readonly ToldEvent[])[] | undefined {
  if (dataset.accounts.length < 2 || passing > most) return undefined;
  const ids = found && new Set(present.map(({ event }) => event.id));
  const tellings = dataset.accounts.map(({ id }) => {
    if (id === account) return present;
    const table = tableOf(dataset, id);
    const rows = filterRows(table, filter);
    if (rows.length > most) return null;
    return Array.from(rowsOf(rows), table.told).filter(({ event }) => ids?.has(event.id) ?? true);
  });
  const few = tellings.filter((telling) => telling !== null);
  return few.length === tellings.length ? few : undefined;
}
