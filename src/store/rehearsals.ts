import type { Store } from './create-store.ts';
import { createSelectors, type Selectors } from './select.ts';
import type { State } from './state.ts';

/** So many runs, and most of a loop is compiled (docs/performance.md). */
const RUNS = 2;

/** What a reader may ask next, and selectors that remember it for nobody else. */
export interface Rehearsal {
  readonly select: Selectors;
  readonly state: State;
}

/**
 * Filters that a reader may choose first, to be asked for while the browser has nothing else to do: it compiles the loops
 * then, and not when somebody waits for them. Of a million events, a first filter that nobody rehearsed costs several times
 * as much. None where there are few events.
 */
export function rehearsals(store: Store): readonly Rehearsal[] {
  const present = store.getState();
  const { categories } = store.select.table(present).members;
  if (!store.select.storyIsLarge(present)) return [];
  const select = createSelectors();
  return Array.from({ length: Math.min(RUNS, categories.size) }, (_, category) => ({
    select,
    state: { ...present, view: { ...present.view, categories: [categories.idAt(category)] } },
  }));
}
