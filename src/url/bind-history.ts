import type { View } from '#model/view.ts';
import { type Change, HISTORY_POLICY } from '#store/change.ts';
import type { Store } from '#store/create-store.ts';
import { withData } from './data-link.ts';
import { readView, writeView } from './view-link.ts';

/** A pan rewrites its step at most this often. */
const REPLACE_EVERY_MS = 400;
/** Safari refuses more than 100 writes to the history in 30 seconds, Chromium more than 200 in 10. */
const MOST_WRITES = 90;
const WRITES_WITHIN_MS = 30_000;
/** So many of them may be new steps: what is left rewrites the last one, so that the address does not fall behind. */
const MOST_STEPS = 50;

/** The parts of a window that an address is kept in. */
export interface HistoryPage {
  readonly performance: Pick<Performance, 'now'>;
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  /** As the window has it. */
  readonly setTimeout: (run: () => void, ms: number) => number;
  /** As the window has it. */
  readonly clearTimeout: (timer: number) => void;
  /** As the window has it. */
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  /** As the window has it. */
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Keeps the address bar and the store in step: discrete changes make a Back step, a run of typing makes one, continuous
 * changes rewrite the present one, Back and Forward restore the view. A view that somebody else sets (`openLink`) rewrites the
 * present step at once. Choices that come faster than browsers allow share a step. Returns the removal of every listener and
 * timer.
 *
 * @param data the address that the link fetches the dataset from, or `null` when it has none
 */
export function bindHistory(store: Store, page: HistoryPage, data: string | null): () => void {
  const now = () => page.performance.now();
  const writes = createAllowance(MOST_WRITES, now);
  const steps = createAllowance(MOST_STEPS, now);
  let pending: number | undefined;
  let run: Change['type'] | undefined;
  let restoring = false;

  function write(how: 'pushState' | 'replaceState', view: View) {
    writes.use();
    if (how === 'pushState') steps.use();
    const query = withData(writeView(view, store.getState().dataset), data);
    page.history[how](null, '', `${page.location.pathname}${query}${page.location.hash}`);
  }

  function writePending(view: View) {
    if (pending === undefined) return;
    page.clearTimeout(pending);
    pending = undefined;
    write('replaceState', view);
  }

  function writeLater() {
    const wait = Math.max(REPLACE_EVERY_MS, writes.wait());
    pending ??= page.setTimeout(() => writePending(store.getState().view), wait);
  }

  const unsubscribe = store.onChange((change, { view }, previous) => {
    if (restoring || view === previous.view) return;
    if (change.type === 'restore-view') {
      run = undefined;
      writeLater();
      if (writes.wait() === 0) writePending(view);
      return;
    }
    const policy = HISTORY_POLICY[change.type];
    if (policy === 'none') return;
    const continues = policy === 'push-run' && run === change.type;
    if (policy !== 'replace') run = change.type;
    if (policy === 'replace' || continues || steps.wait() > 0 || writes.wait() > 0) {
      writeLater();
      return;
    }
    writePending(previous.view);
    write('pushState', view);
  });

  function restore() {
    run = undefined;
    const { view } = readView(page.location.search, store.getState().dataset);
    restoring = true;
    store.dispatch({ type: 'restore-view', view });
    restoring = false;
  }
  page.addEventListener('popstate', restore);

  return () => {
    writePending(store.getState().view);
    unsubscribe();
    page.removeEventListener('popstate', restore);
  };
}

/** Counts what is used of so many in 30 seconds, and says how many milliseconds until there is one more: 0 for now. */
function createAllowance(most: number, now: () => number) {
  let used: readonly number[] = [];
  return {
    use() {
      used = [...used.filter((at) => now() - at < WRITES_WITHIN_MS), now()];
    },
    wait() {
      const oldest = used.at(-most);
      return oldest === undefined ? 0 : Math.max(0, WRITES_WITHIN_MS - (now() - oldest));
    },
  };
}
