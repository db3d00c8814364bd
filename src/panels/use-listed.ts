import { useEffect, useState } from 'react';
import { MOST_MARKS } from '#store/select.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** A long list follows a moving window once it has stood still for so long; a short one follows at once. */
const REST_MS = 150;

/** The rows of the list. While a window moves over a large table they stay as they were, so that a drag costs no list. */
export function useListed(): Uint32Array {
  const store = useDatelineStore();
  const [rows, setRows] = useState(() => store.select.listed(store.getState()));
  useEffect(
    function followRows() {
      let rest: number | undefined;
      const read = () => setRows(store.select.listed(store.getState()));
      read();
      const unsubscribe = store.subscribe((state, previous) => {
        const windowOnly = state.view.window !== previous.view.window && state.dataset === previous.dataset;
        const isLong = store.select.listRows(state).length > MOST_MARKS;
        window.clearTimeout(rest);
        if (windowOnly && isLong) rest = window.setTimeout(read, REST_MS);
        else if (rest !== undefined && isLong) rest = window.setTimeout(read, REST_MS);
        else read();
      });
      return () => {
        window.clearTimeout(rest);
        unsubscribe();
      };
    },
    [store],
  );
  return rows;
}
