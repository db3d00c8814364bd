import { useEffect, useState } from 'react';
import type { Store } from '#store/create-store.ts';
import { onlyWindowMoved } from '#store/same-view.ts';
import { MOST_MARKS } from '#store/select.ts';
import type { State } from '#store/state.ts';
import { useDatelineStore } from '#store/store-context.ts';

/**
 * Reads one value of the state, as `useValue` does; but while a window moves over a large table the answer stays as it was,
 * so that a drag does not pay for it. Any other change shows at once.
 *
 * @param read the same function each time, and the same answer for the same state
 */
export function useRested<Value>(read: (state: State) => Value): Value {
  const store = useDatelineStore();
  const [value, setValue] = useState(() => read(store.getState()));
  useEffect(
    function follow() {
      const readNow = () => setValue(() => read(store.getState()));
      readNow();
      return followRested(store, readNow);
    },
    [store, read],
  );
  return value;
}

/** Calls back after each change; for a window that merely moves over a large table, once it rests. Returns the end of it. */
export function followRested(store: Store, readNow: () => void): () => void {
  let isLate = false;
  const unsubscribe = store.subscribe((state, previous) => {
    const movedOnly = state.dataset === previous.dataset && onlyWindowMoved(previous.view, state.view);
    const isLong = store.select.listRows(state).length > MOST_MARKS;
    isLate = isLong && (movedOnly || (isLate && state.view === previous.view));
    if (!isLate) readNow();
  });
  const stopAwaiting = store.rest.onRest(() => {
    if (isLate) readNow();
    isLate = false;
  });
  return () => {
    unsubscribe();
    stopAwaiting();
  };
}
