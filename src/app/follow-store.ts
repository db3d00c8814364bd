import type { DataOrigin } from '#model/import-report.ts';
import type { Store } from '#store/create-store.ts';
import { bindHistory } from '#url/bind-history.ts';
import { followQuery } from '#url/follow-query.ts';
import type { MountListeners } from './mount-events.ts';
import { nameDocument } from './name-document.ts';

interface Surroundings {
  readonly listeners: MountListeners;
  /** Whether the document is ours: its title, and what its address says of the data. */
  readonly ownsDocument: boolean;
  readonly bindUrl: boolean;
}

/** Keeps what is around a mount in step with its store: listeners, address, title. Returns the end of it. */
export function followStore(store: Store, origin: DataOrigin | null, around: Surroundings): () => void {
  const { listeners, ownsDocument, bindUrl } = around;
  // In somebody else's page the data is the page's own, whatever its address says.
  const data = ownsDocument && origin?.kind === 'url' ? origin.url : null;
  const ends = [
    followQuery(store, (query) => listeners.tell('view', query)),
    store.subscribe(({ view }, { view: before }) => {
      if (view.event !== before.event) listeners.tell('select', view.event);
    }),
    ...(bindUrl ? [bindHistory(store, window, data)] : []),
    ...(ownsDocument ? [nameDocument(store)] : []),
  ];
  return () => {
    for (const end of ends) end();
  };
}
