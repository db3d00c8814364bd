import { useEffect } from 'react';
import type { Store } from '#store/create-store.ts';
import type { AskSources } from '#store/sources-context.ts';

/** Has the view's text searched for; what it takes is fetched with the first text. */
export function useTextSearch(store: Store, askSources: AskSources): void {
  useEffect(
    function searchFromFirstText() {
      let end: (() => void) | undefined;
      let hasEnded = false;
      const begin = () => {
        if (store.getState().view.text.trim() === '') return;
        stopWaiting();
        import('./bind-text-search.ts').then(
          ({ bindTextSearch }) => {
            if (!hasEnded) end = bindTextSearch(store, askSources);
          },
          () => store.dispatch({ type: 'notify', notice: { kind: 'search-failed' } }),
        );
      };
      const stopWaiting = store.subscribe(begin);
      begin();
      return () => {
        hasEnded = true;
        stopWaiting();
        end?.();
      };
    },
    [store, askSources],
  );
}
