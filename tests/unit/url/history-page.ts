import type { HistoryPage } from '#url/bind-history.ts';

/**
 * A page with a history of its own; its clock is that of Vitest's timers, faked or not. `steps` are its addresses, `writes`
 * says how often each kind of write was made, `go` is Back and Forward.
 */
export function createHistoryPage(address: string) {
  const steps = [address];
  const writes = { push: 0, replace: 0 };
  let at = 0;
  const listeners = new Map<string, () => void>();
  const page: HistoryPage = {
    performance: { now: () => Date.now() },
    location: {
      pathname: '/story/',
      hash: '#top',
      get search() {
        return new URL(steps[at] ?? '', 'https://example.org').search;
      },
    },
    history: {
      pushState(_state, _unused, url) {
        steps.splice(at + 1, Infinity, String(url));
        at++;
        writes.push++;
      },
      replaceState(_state, _unused, url) {
        steps[at] = String(url);
        writes.replace++;
      },
    },
    setTimeout: (run, ms) => Number(setTimeout(run, ms)),
    clearTimeout: (timer) => clearTimeout(timer),
    addEventListener: (type, listener) => listeners.set(type, listener),
    removeEventListener: (type) => listeners.delete(type),
  };
  const go = (by: number) => {
    at += by;
    listeners.get('popstate')?.();
  };
  return { page, steps, writes, listeners, go };
}
