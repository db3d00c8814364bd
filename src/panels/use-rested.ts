import { useEffect, useState } from 'react';
import { MOST_MARKS } from '#store/select.ts';
import type { State } from '#store/state.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** Over a long list an answer follows a moving window once it has stood still for so long; over a short one at once. */
const REST_MS = 150;

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
      let rest: number | undefined;
      const readNow = () => {
        rest = undefined;
        setValue(() => read(store.getState()));
      };
      readNow();
      const unsubscribe = store.subscribe((state, previous) => {
        const movedOnly = state.dataset === previous.dataset && differInWindowOnly(state, previous);
        const isLong = store.select.listRows(state).length > MOST_MARKS;
        window.clearTimeout(rest);
        if (isLong && (movedOnly || (rest !== undefined && state.view === previous.view))) {
          rest = window.setTimeout(readNow, REST_MS);
        } else readNow();
      });
      return () => {
        window.clearTimeout(rest);
        unsubscribe();
      };
    },
    [store, read],
  );
  return value;
}

function differInWindowOnly({ view }: State, { view: before }: State): boolean {
  const keys = Object.keys(view) as readonly (keyof State['view'])[];
  return view.window !== before.window && keys.every((key) => key === 'window' || view[key] === before[key]);
}
