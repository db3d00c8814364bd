import { type Loading, loadData } from '#ingest/load-data.ts';
import type { LoadProgress } from '#ingest/load-messages.ts';
import { linkedOpening } from './linked-opening.ts';
import type { Opening } from './opening.ts';

/** The loading of the data that the page's link names. */
interface EarlyLoad {
  readonly url: string;
  readonly loading: Loading;
  onProgress: (progress: LoadProgress) => void;
}

/** Begun as soon as this file runs, which is by itself, before the rest of the page's code, beside which it goes on. */
let early = begin();

function begin(): EarlyLoad | undefined {
  const opening = linkedOpening(window.location.search);
  // Then it is the story that the page was delivered with after all (scripts/early-plugin.ts).
  if (opening.kind !== 'data') document.documentElement.removeAttribute('data-opening');
  if (opening.kind !== 'data' || opening.source.kind !== 'url') return undefined;
  const load: EarlyLoad = {
    url: opening.source.url,
    onProgress: () => undefined,
    loading: loadData(opening.source, {}, (progress) => load.onProgress(progress)),
  };
  return load;
}

/** What the page's link opens; the loading of its data is under way. */
export function pageOpening(): Opening {
  const opening = linkedOpening(window.location.search);
  return opening.kind === 'data' ? { ...opening, takeEarly } : opening;
}

/** The loading of this address that is under way since the page began. It can be taken once. */
function takeEarly(url: string, onProgress: (progress: LoadProgress) => void): Loading | undefined {
  if (early?.url !== url) return undefined;
  const { loading } = early;
  early.onProgress = onProgress;
  early = undefined;
  return loading;
}
