/** Calls back when the browser has nothing else to do. Safari does not say when that is. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 1000);
}

/** Does one thing after the other, each when the browser has nothing else to do, until it is told to stop. */
export function whileIdle(acts: readonly (() => void)[], signal: AbortSignal): void {
  const [act, ...rest] = acts;
  if (act === undefined) return;
  whenIdle(() => {
    if (signal.aborted) return;
    act();
    whileIdle(rest, signal);
  });
}
