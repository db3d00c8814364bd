import { whenIdle } from '#ui/when-idle.ts';
import { savesData } from './saves-data.ts';

/**
 * Has the browser keep what the page consists of, so that it can be read without a network from then on. Not while
 * developing; not for readers who save data; and not where the browser allows no service worker, which is nobody's fault: in a
 * sandbox without an origin, on an insecure one, or where storage is blocked.
 *
 * @param whenReady fulfilled once every view has painted: reading comes first
 */
export function keepOffline(whenReady: Promise<void>): void {
  if (!import.meta.env.PROD || savesData()) return;
  whenReady.then(
    () => whenIdle(() => void register().catch(() => undefined)),
    () => undefined,
  );
}

async function register(): Promise<void> {
  // In a sandbox without an origin even the question throws.
  const registration = await navigator.serviceWorker?.register('./offline.js');
  // What it could not have so far.
  registration?.active?.postMessage('keep');
}
