import { useState, useSyncExternalStore } from 'react';
import type { Store } from '#store/create-store.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';
import { useDatelineStore } from '#store/store-context.ts';

type IsDense = (state: State) => boolean;

/**
 * Whether events are counted rather than drawn one by one: at once where they are too many; where a drag goes on to few, when
 * it has come to rest, for what takes long to be put in place of something else is put there once.
 *
 * @param pick which of the views' rules; asked once
 */
export function useDense(pick: (select: Selectors) => IsDense): boolean {
  const store = useDatelineStore();
  const [held] = useState(() => holdDense(store, pick(store.select)));
  return useSyncExternalStore(held.subscribe, held.read);
}

/** The answer to hold, and the changes of it; `read` is only kept up to date while somebody is subscribed. */
export function holdDense(store: Store, isDense: IsDense) {
  let held = isDense(store.getState());
  return {
    read: () => held,
    subscribe(tell: () => void) {
      const settle = () => {
        held = isDense(store.getState()) || (held && store.rest.isDragging());
        tell();
      };
      const ends = [store.subscribe(settle), store.rest.onRest(settle)];
      settle();
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
