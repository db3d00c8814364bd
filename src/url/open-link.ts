import type { Store } from '#store/create-store.ts';
import { readView } from './view-link.ts';

/**
 * Shows what a link describes, as if the story had been opened by it; language and theme stay unless it names them. Bad
 * values keep their defaults and a notice says so.
 *
 * @param search with or without the leading `?`
 */
export function openLink(store: Store, search: string): void {
  const { dataset, view: present } = store.getState();
  const given = new URLSearchParams(search);
  const { view, notices } = readView(search, dataset);
  const language = given.has('lang') ? view.language : present.language;
  const theme = given.has('theme') ? view.theme : present.theme;
  store.dispatch({ type: 'dismiss-notices' });
  store.dispatch({ type: 'restore-view', view: { ...view, language, theme } });
  for (const notice of notices) store.dispatch({ type: 'notify', notice });
}
