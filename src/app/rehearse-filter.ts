import type { Store } from '#store/create-store.ts';
import { rehearsals } from '#store/rehearsals.ts';
import { whileIdle } from '#ui/when-idle.ts';

/** Asks what the first filter of a large table will ask, one question at a time, and forgets the answers. */
export function rehearseFilter(store: Store, signal: AbortSignal): void {
  const questions = rehearsals(store).flatMap(({ select, state }) =>
    [select.listRows, select.timelineLanes, select.facets, select.listed].map((ask) => () => ask(state)),
  );
  whileIdle(questions, signal);
}
