import type { SearchAnswer, SearchRequest } from './search-messages.ts';
import { createSearchIndex } from './search-scan.ts';

/**
 * The Worker's part of a search, without the Worker: takes the slices and answers the last question.
 *
 * @param answer sends an answer to the page
 * @param nextTurn resolves once the messages that are waiting have been heard, so that a newer question ends an older one
 */
export function createAnswering(
  answer: (message: SearchAnswer) => void,
  nextTurn: () => Promise<void>,
): (request: SearchRequest) => Promise<void> {
  const index = createSearchIndex();
  let last = Number.NaN;

  async function find(question: number, words: readonly string[]): Promise<void> {
    last = question;
    const search = index.find(words);
    for (let step = search.next(); last === question; step = search.next()) {
      if (step.done) {
        answer({ type: 'found', question, found: step.value });
        return;
      }
      await nextTurn();
    }
  }

  return async function hear(request) {
    try {
      if (request.type === 'find') return await find(request.question, request.words);
      index.add(request.slice);
      answer({ type: 'taken' });
    } catch (error) {
      answer({ type: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  };
}
