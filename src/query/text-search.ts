import { wordsOf } from './fold-text.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';
import { buffersOf, slicesOf } from './search-slices.ts';
import type { SearchTexts } from './search-texts.ts';

/** Searches the texts of one table. */
export interface TextSearch {
  /**
   * Finds the rows that hold all words of the text; every row where it has none. The first question starts the Worker and
   * hands it the texts.
   *
   * @returns one byte per row of the table, 1 where it was found; `null` when a newer question came or the search has ended
   * @throws an Error with a sentence for the reader, when the Worker fails; the next question starts another
   */
  readonly find: (text: string) => Promise<Uint8Array | null>;
  /** Ends the Worker. */
  readonly end: () => void;
}

interface Question {
  readonly number: number;
  readonly words: readonly string[];
  readonly resolve: (found: Uint8Array | null) => void;
  readonly reject: (error: Error) => void;
}

/** A Worker that has all texts, or is being given them. */
interface Searcher {
  readonly ask: (question: Question) => void;
  readonly end: () => void;
}

/** Nothing happens until the first question. */
export function createTextSearch(texts: SearchTexts): TextSearch {
  let searcher: Searcher | undefined;
  let asked: Question | undefined;
  let count = 0;
  let hasEnded = false;

  function close(): Question | undefined {
    const open = asked;
    asked = undefined;
    return open;
  }

  function answer(number: number, found: Uint8Array): void {
    if (asked?.number === number) close()?.resolve(found);
  }

  function fail(problem: string): void {
    searcher?.end();
    searcher = undefined;
    const why = problem === '' ? '' : `: ${problem}`;
    close()?.reject(new Error(`The search stopped${why}. The table may be too large for this browser.`));
  }

  return {
    find(text) {
      close()?.resolve(null);
      if (hasEnded) return Promise.resolve(null);
      return new Promise((resolve, reject) => {
        asked = { number: ++count, words: wordsOf(text), resolve, reject };
        searcher ??= startSearcher(texts, answer, fail);
        searcher.ask(asked);
      });
    },
    end() {
      hasEnded = true;
      searcher?.end();
      searcher = undefined;
      close()?.resolve(null);
    },
  };
}

/** Hands over one slice per message and the next when it has been taken: each is a short task of the page. */
function startSearcher(
  texts: SearchTexts,
  answer: (question: number, found: Uint8Array) => void,
  fail: (problem: string) => void,
): Searcher {
  const worker = new Worker(new URL('./text-search-worker.ts', import.meta.url), { type: 'module' });
  const slices = slicesOf(texts);
  let isHandedOver = false;
  let waiting: Question | undefined;

  function send(request: SearchRequest, transfer: Transferable[] = []): void {
    worker.postMessage(request, transfer);
  }

  function ask(question: Question): void {
    if (isHandedOver) send({ type: 'find', question: question.number, words: question.words });
    else waiting = question;
  }

  function handOver(): void {
    const next = slices.next();
    if (!next.done) {
      send({ type: 'slice', slice: next.value }, buffersOf(next.value));
      return;
    }
    isHandedOver = true;
    if (waiting) ask(waiting);
    waiting = undefined;
  }

  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    switch (data.type) {
      case 'taken':
        return handOver();
      case 'found':
        return answer(data.question, data.found);
      case 'failed':
        return fail(data.problem);
    }
  });
  worker.addEventListener('error', ({ message }) => fail(message ?? ''));
  worker.addEventListener('messageerror', () => fail('a message could not be read'));
  handOver();
  return { ask, end: () => worker.terminate() };
}
