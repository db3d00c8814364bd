import { useCallback, useEffect, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import type { Dataset } from '#model/dataset.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { bindHistory } from '#url/bind-history.ts';
import { readView } from '#url/view-link.ts';
import { Explorer } from './Explorer.tsx';
import { type Loading, loadDataset } from './load-dataset.ts';

/** From nothing to a story on the page: loading, failed, or the explorer. */
export function App({ root }: { readonly root: HTMLElement }) {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });
  const load = useCallback(() => {
    setLoading({ status: 'loading' });
    void loadDataset().then(setLoading);
  }, []);
  useEffect(load, [load]);

  switch (loading.status) {
    case 'loading':
      return (
        <main className="app-waiting">
          <p role="status">{messages.app.loading}</p>
        </main>
      );
    case 'failed':
      return (
        <main className="app-waiting">
          <p role="alert">{messages.app.loadFailed(loading.reason)}</p>
          <button type="button" className="button" onClick={load}>
            {messages.app.retry}
          </button>
        </main>
      );
    case 'ready':
      return <Mounted dataset={loading.dataset} root={root} />;
  }
}

function Mounted({ dataset, root }: { readonly dataset: Dataset; readonly root: HTMLElement }) {
  const [store] = useState<Store>(() => {
    const { view, notices } = readView(window.location.search, dataset);
    return createStore(dataset, view, notices);
  });
  useEffect(
    function keepAddressInStep() {
      document.title = `${dataset.title} – Dateline`;
      return bindHistory(store, window);
    },
    [store, dataset],
  );
  const onReady = useCallback(() => {
    root.setAttribute('data-ready', '');
    performance.mark('dateline:ready');
  }, [root]);
  return (
    <StoreContext value={store}>
      <Explorer onReady={onReady} />
    </StoreContext>
  );
}
