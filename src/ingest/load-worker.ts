import { buffersOf } from '#ingest/table/table-buffers.ts';
import {
  ALIVE_INTERVAL_MS,
  type LoadAnswer,
  type LoadedData,
  type LoadFailure,
  type LoadProgress,
  type LoadRequest,
} from './load-messages.ts';
import { readSource } from './read-source.ts';

/** The entry of the Worker that loads a reader's data, so that the page never waits for a parser. */

/** A tenth of a second: as often as numbers can be read. */
const PROGRESS_INTERVAL_MS = 100;

setInterval(() => answer({ type: 'alive' }), ALIVE_INTERVAL_MS);

addEventListener('message', ({ data }: MessageEvent<LoadRequest>) => {
  void readSource(data.source, data.options, throttled(tell)).then(hand);
});

function tell(progress: LoadProgress): void {
  answer({ type: 'progress', progress });
}

function hand(result: LoadedData | LoadFailure): void {
  answer({ type: 'done', result }, result.kind === 'table' ? buffersOf(result.table) : []);
}

function answer(message: LoadAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

function throttled(report: (progress: LoadProgress) => void): (progress: LoadProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL_MS) return;
    last = now;
    report(progress);
  };
}
