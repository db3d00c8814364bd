import type { EventTable } from '#query/event-table.ts';
import { findUndated } from '#query/find-undated.ts';
import { searchTexts } from '#query/search-texts.ts';
import { createTextSearch, type TextSearch } from '#query/text-search.ts';
import type { Store } from '#store/create-store.ts';
import type { AskSources } from '#store/sources-context.ts';
import { tellSearchFailed } from './search-failed.ts';

/**
 * Keeps the store's findings in step with the text that the view asks for: each new text is searched in a Worker, and a
 * newer one takes over from an older one. A text that could not be searched is not tried again by itself. Returns the end
 * of it.
 */
export function bindTextSearch(store: Store, askSources: AskSources): () => void {
  let asked = '';
  let searched: EventTable | undefined;
  let search: Promise<TextSearch> | undefined;
  let hasEnded = false;

  function searchOf(table: EventTable): Promise<TextSearch> {
    if (searched === table && search !== undefined) return search;
    endSearch();
    searched = table;
    const { dataset } = store.getState();
    search = askSources().then((sources) => createTextSearch(searchTexts(dataset, table, sources)));
    return search;
  }

  function endSearch() {
    search?.then(({ end }) => end());
    search = undefined;
  }

  async function follow() {
    const { view } = store.getState();
    const table = store.select.table(store.getState());
    if (view.text.trim() === '' || (view.text === asked && table === searched)) return;
    asked = view.text;
    try {
      const rows = await (await searchOf(table)).find(view.text);
      if (rows === null || hasEnded) return;
      const undated = findUndated(store.getState().dataset, view.account, view.text);
      store.dispatch({ type: 'find-text', found: { text: view.text, table, rows, undated } });
    } catch {
      if (!hasEnded) tellSearchFailed(store);
    }
  }

  void follow();
  const unsubscribe = store.subscribe(() => void follow());
  return () => {
    hasEnded = true;
    unsubscribe();
    endSearch();
  };
}
