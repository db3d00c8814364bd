/** A view that has not changed for so long has come to rest. */
const REST_MS = 150;

/** After so long it is calm: the next step of a drag that only pauses would have come by now. */
const CALM_MS = 300;

/**
 * When a store's view stands still. One timer for all who wait:
 *
 * ```text
 *  change  change  change ── 150 ms ── rest ── 150 ms more ── calm
 * ```
 */
export interface RestClock {
  /** The window is being dragged: it has moved step by step and has not come to rest since. */
  readonly isDragging: () => boolean;
  /** Calls back each time the view has come to rest; returns the end of it. */
  readonly onRest: (listener: () => void) => () => void;
  /** Acts once when the view is calm, at once if it is already; returns how to call it off. */
  readonly whenCalm: (act: () => void) => () => void;
  /** Leaves no timer behind; for the end of the mount. */
  readonly stop: () => void;
}

/** The clock as its store sees it. */
export interface WoundClock extends RestClock {
  /** The view has changed. */
  readonly step: (isDrag: boolean) => void;
}

/** A clock of a view that has not changed yet, which is calm. */
export function createRestClock(): WoundClock {
  const resting = new Set<() => void>();
  const awaitingCalm = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDragging = false;

  function rest() {
    isDragging = false;
    timer = setTimeout(calm, CALM_MS - REST_MS);
    for (const listener of resting) listener();
  }

  function calm() {
    timer = undefined;
    const acts = [...awaitingCalm];
    awaitingCalm.clear();
    for (const act of acts) act();
  }

  return {
    isDragging: () => isDragging,
    onRest(listener) {
      resting.add(listener);
      return () => resting.delete(listener);
    },
    whenCalm(act) {
      if (timer === undefined) {
        act();
        return () => undefined;
      }
      const own = () => act();
      awaitingCalm.add(own);
      return () => awaitingCalm.delete(own);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      isDragging = false;
      awaitingCalm.clear();
    },
    step(isDrag) {
      isDragging ||= isDrag;
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    },
  };
}
