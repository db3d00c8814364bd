import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Store } from './create-store.ts';
import type { Selectors } from './select.ts';
import type { State } from './state.ts';

/** The store of the mount that a component is part of. */
export const StoreContext = createContext<Store | null>(null);

/** The mount's store, for dispatching changes and for reading outside of React. */
export function useDatelineStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A Dateline component was rendered outside of its StoreContext.');
  return store;
}

/** Reads one value of the state; renders again only when that value changes. */
export function useValue<Value>(read: (state: State) => Value): Value {
  return useStore(useDatelineStore(), read);
}

/** Reads through one of the store's own selectors: `useSelected((select) => select.listed)`. */
export function useSelected<Value>(pick: (select: Selectors) => (state: State) => Value): Value {
  const store = useDatelineStore();
  return useStore(store, pick(store.select));
}
