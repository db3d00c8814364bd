import { useEffect, useState } from 'react';
import type { Interval } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** A window that has stood still for so long has come to rest. */
const REST_MS = 150;

/** The window as it was when it last stood still: another one than the store's while that moves. */
export function useRestedWindow(): Interval {
  const store = useDatelineStore();
  const [rested, setRested] = useState(() => store.getState().view.window);
  useEffect(
    function followRest() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const rest = () => setRested(store.getState().view.window);
      rest();
      const unsubscribe = store.subscribe((state, previous) => {
        if (state.view.window === previous.view.window) return;
        clearTimeout(timer);
        timer = setTimeout(rest, REST_MS);
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
    [store],
  );
  return rested;
}
