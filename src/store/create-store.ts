import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '#model/dataset.ts';
import type { Notice } from '#model/notice.ts';
import { NO_ATTENTION, type View } from '#model/view.ts';
import type { Change } from './change.ts';
import { reduce } from './reduce.ts';
import { createRestClock, type RestClock } from './rest-clock.ts';
import { createSelectors, type Selectors } from './select.ts';
import type { State } from './state.ts';

/** Called after each change that altered the state. */
export type ChangeListener = (change: Change, state: State, previous: State) => void;

/** One mount's state and its only way in. */
export interface Store extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly select: Selectors;
  /** Runs by every change of the view, before anyone is told of it. */
  readonly rest: RestClock;
  /** Applies a change at once; listeners are told only when it altered the state. */
  readonly dispatch: (change: Change) => void;
  /** Adds a listener that is told which change it was; returns its removal. */
  readonly onChange: (listener: ChangeListener) => () => void;
}

/** A store of its own for each mount: two on a page know nothing of each other. */
export function createStore(dataset: Dataset, view: View, notices: readonly Notice[] = []): Store {
  const api = createZustandStore<State>(() => ({
    dataset,
    view,
    attention: NO_ATTENTION,
    mapBounds: null,
    notices,
    found: null,
    bookmark: null,
  }));
  const listeners = new Set<ChangeListener>();
  const clock = createRestClock();
  return {
    getState: api.getState,
    getInitialState: api.getInitialState,
    subscribe: api.subscribe,
    select: createSelectors(),
    rest: clock,
    dispatch(change) {
      const previous = api.getState();
      const state = reduce(previous, change);
      if (state === previous) return;
      if (state.view !== previous.view) clock.step(change.type === 'move-window');
      api.setState(state, true);
      for (const listener of listeners) listener(change, state, previous);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
