import type { Store } from '#store/create-store.ts';

/** Says that the text cannot be searched for. Everything stays on the page, as if there were no text. */
export function tellSearchFailed(store: Store): void {
  const state = store.getState();
  const table = store.select.table(state);
  const rows = new Uint8Array(table.columns.length).fill(1);
  store.dispatch({ type: 'find-text', found: { text: state.view.text, table, rows } });
  store.dispatch({ type: 'notify', notice: { kind: 'search-failed' } });
}
