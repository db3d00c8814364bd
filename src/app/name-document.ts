import { isolate } from '#i18n/isolate.ts';
import type { Store } from '#store/create-store.ts';

/** Keeps the title of the document that of the story; returns the end of it. */
export function nameDocument(store: Store): () => void {
  const name = () => {
    const title = `${isolate(store.getState().dataset.title)} – Dateline`;
    // Even the same title would be told to the browser, with every step of a drag.
    if (document.title !== title) document.title = title;
  };
  name();
  return store.subscribe(name);
}
