import type { Store } from '#store/create-store.ts';
import { writeView } from './view-link.ts';

/** A view that has not changed for so long has come to rest. */
const REST_MS = 150;

/** The query string that restores the present view, without `?`: `''` for the default view. */
export function queryOf(store: Store): string {
  const { view, dataset } = store.getState();
  return writeView(view, dataset).slice(1);
}

/** Calls back with the query string each time the view has come to rest at another one. Returns the end of it. */
export function followQuery(store: Store, onRest: (query: string) => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let told = queryOf(store);
  function tell() {
    const query = queryOf(store);
    if (query === told) return;
    told = query;
    onRest(query);
  }
  const unsubscribe = store.subscribe(({ view }, previous) => {
    if (view === previous.view) return;
    clearTimeout(rest);
    rest = setTimeout(tell, REST_MS);
  });
  return () => {
    clearTimeout(rest);
    unsubscribe();
  };
}
