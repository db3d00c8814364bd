import type { Store } from '#store/create-store.ts';

/** Keeps the title of the document that of the story; returns the end of it. */
export function nameDocument(store: Store): () => void {
  const name = () => {
    document.title = `${store.getState().dataset.title} – Dateline`;
  };
  name();
  return store.subscribe(name);
}
