import type { View } from '#model/view.ts';
import { HISTORY_POLICY } from '#store/change.ts';
import type { Store } from '#store/create-store.ts';
import { withData } from './data-link.ts';
import { readView, writeView } from './view-link.ts';

/** Browsers refuse more than about 100 history writes in 30 seconds; a pan rewrites its step at most this often. */
const REPLACE_EVERY_MS = 400;

/**
 * Keeps the address bar and the store in step: discrete changes make a Back step, continuous ones rewrite the present
 * one, Back and Forward restore the view. Returns the removal of every listener and timer.
 *
 * @param data the address that the link fetches the dataset from, or `null` when it has none
 */
export function bindHistory(store: Store, page: Window, data: string | null): () => void {
  let pending: number | undefined;
  const address = (view: View) => {
    const query = withData(writeView(view, store.getState().dataset), data);
    return `${page.location.pathname}${query}${page.location.hash}`;
  };

  function writePending(view: View) {
    if (pending === undefined) return;
    page.clearTimeout(pending);
    pending = undefined;
    page.history.replaceState(null, '', address(view));
  }

  const unsubscribe = store.onChange((change, { view }, previous) => {
    const policy = HISTORY_POLICY[change.type];
    if (policy === 'none' || view === previous.view) return;
    if (policy === 'replace') {
      pending ??= page.setTimeout(() => writePending(store.getState().view), REPLACE_EVERY_MS);
      return;
    }
    writePending(previous.view);
    page.history.pushState(null, '', address(view));
  });

  function restore() {
    const { view } = readView(page.location.search, store.getState().dataset);
    store.dispatch({ type: 'restore-view', view });
  }
  page.addEventListener('popstate', restore);

  return () => {
    writePending(store.getState().view);
    unsubscribe();
    page.removeEventListener('popstate', restore);
  };
}
