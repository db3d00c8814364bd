import { useEffect } from 'react';
import { latePart } from '#model/late-part.ts';
import type { Store } from '#store/create-store.ts';
import type { AskSources } from '#store/sources-context.ts';
import { tellSearchFailed } from './search-failed.ts';

const textSearch = latePart(() => import('./bind-text-search.ts'));

/** Has the view's text searched for; what it takes is fetched with the first text. */
export function useTextSearch(store: Store, askSources: AskSources): void {
  useEffect(
    function searchFromFirstText() {
      let end: (() => void) | undefined;
      let hasEnded = false;
      let failed = '';
      const begin = () => {
        const { text } = store.getState().view;
        if (text.trim() === '' || text === failed) return;
        stopWaiting();
        textSearch.load().then(
          ({ bindTextSearch }) => {
            if (!hasEnded) end = bindTextSearch(store, askSources);
          },
          () => {
            if (hasEnded) return;
            failed = text;
            tellSearchFailed(store);
            stopWaiting = store.subscribe(begin);
          },
        );
      };
      let stopWaiting = store.subscribe(begin);
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
