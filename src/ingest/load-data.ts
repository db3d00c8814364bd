import type { TableOptions } from '#ingest/table/table-stream.ts';
import type { Problem } from '#model/problem.ts';
import {
  ALIVE_INTERVAL_MS,
  type LoadAnswer,
  type LoadProgress,
  type LoadRequest,
  type LoadResult,
} from './load-messages.ts';
import type { DataSource } from './open-source.ts';

/** A minute: sorting a million rows, a Worker says nothing for a few seconds, on a slow phone for some more. */
const MOST_SILENT_BEATS = 30;

/** A loading that is under way. */
export interface Loading {
  /** Never rejects: what went wrong is part of the answer. */
  readonly result: Promise<LoadResult>;
  /** Ends the Worker at once; the result is then `cancelled`. Without effect when there is a result already. */
  readonly cancel: () => void;
}

/**
 * Loads a table (CSV, TSV) or a story (JSON) in a Worker of its own, which ends with it. The page is not held up: columns
 * are handed over without a copy, texts stay encoded.
 *
 * @param onProgress called ten times a second at most
 * @param beatMs between two signs of life of the Worker
 */
export function loadData(
  source: DataSource,
  options: TableOptions,
  onProgress: (progress: LoadProgress) => void,
  beatMs = ALIVE_INTERVAL_MS,
): Loading {
  const { promise, resolve } = withResolvers<LoadResult>();
  let worker: Worker;
  try {
    worker = new Worker(new URL('./load-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A frame whose sandbox gives it no origin may not start one.
    resolve(failed({ kind: 'no-worker' }));
    return { result: promise, cancel: () => undefined };
  }

  // Counted rather than timed: while a machine sleeps nobody speaks, and nobody counts.
  let silentBeats = 0;
  const watch = setInterval(() => {
    silentBeats++;
    if (silentBeats > MOST_SILENT_BEATS) end(failed({ kind: 'worker-stopped' }));
  }, beatMs);

  function end(result: LoadResult): void {
    clearInterval(watch);
    worker.terminate();
    resolve(result);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<LoadAnswer>) => {
    silentBeats = 0;
    switch (data.type) {
      case 'alive':
        return;
      case 'progress':
        onProgress(data.progress);
        return;
      case 'done':
        end(data.result);
        return;
    }
  });
  worker.addEventListener('error', () => end(failed({ kind: 'worker-stopped' })));
  worker.addEventListener('messageerror', () => end(failed({ kind: 'unreadable-answer' })));
  const request: LoadRequest = { type: 'load', source, options };
  worker.postMessage(request);
  return { result: promise, cancel: () => end({ kind: 'cancelled' }) };
}

function failed(reason: Problem): LoadResult {
  return { kind: 'failed', reason, report: null };
}

/** `Promise.withResolvers`, which browsers have only since 2024. */
function withResolvers<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
