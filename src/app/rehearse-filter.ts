import type { Store } from '#store/create-store.ts';
import { createSelectors } from '#store/select.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Asks what the first filter of a large table will ask, of selectors that nobody else has, and forgets the answers: the
 * browser compiles those loops then, while nobody waits for them. A filter of a million events that runs uncompiled costs
 * several times as much (docs/performance.md).
 */
export function rehearseFilter(store: Store, signal: AbortSignal): void {
  const present = store.getState();
  const { members } = store.select.table(present);
  if (!store.select.storyIsLarge(present) || members.categories.size === 0) return;
  const select = createSelectors();
  const state = { ...present, view: { ...present.view, categories: [members.categories.idAt(0)] } };
  const questions = [select.listRows, select.timelineLanes, select.facets, select.listed].map(
    (ask) => () => ask(state),
  );
  const askNext = () => {
    const ask = signal.aborted ? undefined : questions.shift();
    if (ask === undefined) return;
    ask();
    whenIdle(askNext);
  };
  whenIdle(askNext);
}
