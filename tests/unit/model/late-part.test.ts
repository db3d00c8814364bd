import { expect, it } from 'vitest';
import { LateFailure, latePart } from '#model/late-part.ts';

it('is fetched once for all who ask', async () => {
  let fetched = 0;
  const part = latePart(async () => ++fetched);
  expect(part.found()).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
  expect(await part.load()).toBe(1);
  expect(part.found()).toBe(1);
});

it('fails as a part that could not be loaded, with what the browser said, and is fetched anew when asked again', async () => {
  const answers = [new TypeError('error loading dynamically imported module'), 'there'];
  const part = latePart(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const failure = await part.load().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LateFailure);
  expect(failure).toHaveProperty('cause.message', 'error loading dynamically imported module');
  expect(part.found()).toBeUndefined();
  expect(await part.load()).toBe('there');
});
