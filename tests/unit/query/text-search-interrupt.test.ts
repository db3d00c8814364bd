import { expect, it } from 'vitest';
import { createAnswering } from '#query/search-answering.ts';
import type { SearchAnswer } from '#query/search-messages.ts';
import type { SearchSlice } from '#query/search-slices.ts';

/** Four slices of a row each, so that a search takes four steps; each step waits for `turn`. */
async function answering() {
  const answers: SearchAnswer[] = [];
  const waiting: (() => void)[] = [];
  const nextTurn = () => new Promise<void>((resolve) => waiting.push(resolve));
  const hear = createAnswering((message) => answers.push(message), nextTurn);
  for (const word of ['one', 'two', 'three', 'four']) await hear({ type: 'slice', slice: sliceOf(word) });
  answers.length = 0;

  /** Lets everything that waits go on until it waits again. */
  async function turn(): Promise<void> {
    for (const resume of waiting.splice(0)) resume();
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }
  return { hear, turn, answers, waiting };
}

function sliceOf(text: string): SearchSlice {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'rows', texts: { bytes, offsets: Uint32Array.of(0, bytes.length) }, fields: null, names: [] };
}

it('answers after a turn for every slice', async () => {
  const { hear, turn, answers, waiting } = await answering();
  void hear({ type: 'find', question: 1, words: ['o'] });
  for (let step = 0; step < 4; step++) {
    expect(answers).toEqual([]);
    expect(waiting.length).toBe(1);
    await turn();
  }
  expect(answers).toEqual([{ type: 'found', question: 1, found: Uint8Array.of(1, 1, 0, 1) }]);
});

it('leaves a question for a newer one, and takes no step for it any more', async () => {
  const { hear, turn, answers, waiting } = await answering();
  void hear({ type: 'find', question: 1, words: ['o'] });
  await turn();
  void hear({ type: 'find', question: 2, words: ['th'] });
  expect(waiting.length).toBe(2);
  await turn();
  expect(waiting.length).toBe(1);
  for (let step = 0; step < 4; step++) await turn();
  expect(answers).toEqual([{ type: 'found', question: 2, found: Uint8Array.of(0, 0, 1, 0) }]);
  expect(waiting.length).toBe(0);
});

it('says so when it cannot go on', async () => {
  const answers: SearchAnswer[] = [];
  const hear = createAnswering(
    (message) => answers.push(message),
    () => Promise.reject(new Error('no memory is left')),
  );
  await hear({ type: 'slice', slice: sliceOf('one') });
  await hear({ type: 'find', question: 1, words: ['o'] });
  expect(answers.at(-1)).toEqual({ type: 'failed', problem: 'no memory is left' });
});
