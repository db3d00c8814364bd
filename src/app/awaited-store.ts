import type { Store } from '#store/create-store.ts';

/** The store of the story that is on the page, as somebody sees it who may be there before the story. */
export interface AwaitedStore {
  /** `undefined` as long as there is no story. */
  readonly now: () => Store | undefined;
  /** Acts on the store at once, or as soon as there is one. */
  readonly whenThere: (act: (store: Store) => void) => void;
  /** A story has come, and what was asked for before is done. */
  readonly come: (store: Store) => void;
  /** It has gone; another one may follow. */
  readonly go: () => void;
  /** What was asked for is no longer wanted. */
  readonly forget: () => void;
}

export function awaitStore(): AwaitedStore {
  let store: Store | undefined;
  let waiting: readonly ((store: Store) => void)[] = [];
  return {
    now: () => store,
    whenThere(act) {
      if (store === undefined) waiting = [...waiting, act];
      else act(store);
    },
    come(next) {
      store = next;
      const acts = waiting;
      waiting = [];
      for (const act of acts) act(next);
    },
    go() {
      store = undefined;
    },
    forget() {
      waiting = [];
    },
  };
}
