import type { Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { createStore, type Store } from '#store/create-store.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';

/** A story at one moment, and what can be asked of it: for what is drawn once and follows nothing. */
export interface StagedStory {
  readonly state: State;
  readonly select: Selectors;
}

/** A live story as it is at this moment. */
export function presentStory({ select, getState }: Pick<Store, 'select' | 'getState'>): StagedStory {
  return { select, state: getState() };
}

/** A story as it opens, whatever a reader has filtered or selected; told by the account that is given. */
export function openedStory(dataset: Dataset, account: AccountId = dataset.defaultAccount): StagedStory {
  return presentStory(createStore(dataset, { ...defaultView(dataset), account }));
}

/** All years and the wider record, by the account that tells the most. */
export function wholeStory(dataset: Dataset): StagedStory {
  const lengths = dataset.accounts.map(({ id }) => ({ id, length: tableOf(dataset, id).columns.length }));
  const [most] = lengths.sort((a, b) => b.length - a.length);
  const view = defaultView(dataset);
  return presentStory(
    createStore(dataset, { ...view, tier: 'all', window: dataset.extent, account: most?.id ?? view.account }),
  );
}
