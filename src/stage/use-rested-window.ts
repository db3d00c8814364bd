import { useLayoutEffect, useState } from 'react';
import type { Interval } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';

/**
 * The window as it was when it last came to rest: another one than the store's while that moves. It is not followed unless
 * `active`.
 */
export function useRestedWindow(active = true): Interval {
  const store = useDatelineStore();
  const [rested, setRested] = useState(() => store.getState().view.window);
  useLayoutEffect(
    function followRest() {
      if (!active) return undefined;
      const rest = () => setRested(store.getState().view.window);
      rest();
      return store.rest.onRest(rest);
    },
    [store, active],
  );
  return rested;
}
