import { useEffect, useRef } from 'react';
import type { Store } from '#store/create-store.ts';
import { rehearsals } from '#store/rehearsals.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { whileIdle } from '#ui/when-idle.ts';
import { type MadeDensity, makeDensity } from './made-density.ts';

/** Counts, unseen, what the first filters of a large table may leave: `rehearsals` says why. */
export function useDensityRehearsal(made: MadeDensity | null): void {
  const store = useDatelineStore();
  const last = useRef(made);
  last.current = made;
  const rehearsed = useRef<Store | null>(null);
  const isMade = made !== null;
  useEffect(
    function rehearse() {
      // Once: the map may become dense time and again.
      if (!isMade || rehearsed.current === store) return undefined;
      rehearsed.current = store;
      const ending = new AbortController();
      const counts = rehearsals(store).map(({ select, state }) => () => {
        if (last.current === null) return;
        const { input, rest, parts } = last.current;
        makeDensity({ ...input, rows: select.mapRows(state) }, rest, parts)?.density.settle(state.view.window);
      });
      whileIdle(counts, ending.signal);
      return () => ending.abort();
    },
    [store, isMade],
  );
}
