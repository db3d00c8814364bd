import { createAnswering } from './search-answering.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

/** The entry of the Worker that searches texts, so that typing never waits for it. */

/** A message to itself queues behind those that the page has sent: unlike a timer, at once. */
const turns = new MessageChannel();

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}

function answer(message: SearchAnswer): void {
  postMessage(message, { transfer: message.type === 'found' ? [message.found.buffer] : [] });
}

const hear = createAnswering(answer, nextTurn);

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void hear(data));
