import type { Store } from '#store/create-store.ts';
import { writeView } from './view-link.ts';

/** The query string that restores the present view, without `?`: `''` for the default view. */
export function queryOf(store: Store): string {
  const { view, dataset } = store.getState();
  return writeView(view, dataset).slice(1);
}

/** Calls back with the query string each time the view has come to rest at another one. Returns the end of it. */
export function followQuery(store: Store, onRest: (query: string) => void): () => void {
  let told = queryOf(store);
  return store.rest.onRest(() => {
    const query = queryOf(store);
    if (query === told) return;
    told = query;
    onRest(query);
  });
}
