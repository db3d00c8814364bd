import { useLayoutEffect, useState } from 'react';
import type { Interval } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** The window rests when it has not moved for so long. */
const REST_MS = 150;

/** The window as it was when it last came to rest: while it moves nothing renders. It is not followed unless `active`. */
export function useRestedWindow(active: boolean): Interval {
  const store = useDatelineStore();
  const [rested, setRested] = useState(() => store.getState().view.window);
  useLayoutEffect(
    function awaitRest() {
      if (!active) return undefined;
      let pause: ReturnType<typeof setTimeout> | undefined;
      const rest = () => setRested(store.getState().view.window);
      rest();
      const unsubscribe = store.subscribe(({ view }, { view: before }) => {
        if (view.window === before.window) return;
        clearTimeout(pause);
        pause = setTimeout(rest, REST_MS);
      });
      return () => {
        clearTimeout(pause);
        unsubscribe();
      };
    },
    [store, active],
  );
  return rested;
}
