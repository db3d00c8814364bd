import { allowedDataUrl } from '#ingest/data-url.ts';
import { type Loading, loadData } from '#ingest/load-data.ts';
import type { LoadProgress } from '#ingest/load-messages.ts';
import { readData } from '#url/data-link.ts';

/** The loading of the data that the page's link names. */
interface EarlyLoad {
  readonly url: string;
  readonly loading: Loading;
  onProgress: (progress: LoadProgress) => void;
}

/** Begun as soon as this file runs, which `main.tsx` sees to: before the rest of the page's code, beside which it goes on. */
let early = begin();

function begin(): EarlyLoad | undefined {
  const data = readData(window.location.search);
  const url = data === null ? undefined : allowedDataUrl(data, document.baseURI, __DATA_ORIGINS__);
  if (url === undefined) return undefined;
  const load: EarlyLoad = {
    url,
    onProgress: () => undefined,
    loading: loadData({ kind: 'url', url }, {}, (progress) => load.onProgress(progress)),
  };
  return load;
}

/** The loading of this address that is under way since the page began. It can be taken once. */
export function takeEarlyLoad(url: string, onProgress: (progress: LoadProgress) => void): Loading | undefined {
  if (early?.url !== url) return undefined;
  const { loading } = early;
  early.onProgress = onProgress;
  early = undefined;
  return loading;
}
