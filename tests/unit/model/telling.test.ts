import { expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { textsIn } from '#model/telling.ts';

const rally = {
  title: 'A rally',
  summary: 'People met.',
  tellings: { article: { title: 'The July rally', short: 'July rally' }, record: { summary: 'They met in June.' } },
};

it.each([
  ['article', { title: 'The July rally', short: 'July rally', summary: 'People met.' }],
  ['record', { title: 'A rally', short: null, summary: 'They met in June.' }],
  ['constructor', { title: 'A rally', short: null, summary: 'People met.' }],
])('an account has its own words, and else those of all: %s', (account, texts) => {
  expect(textsIn(rally, accountId(account))).toEqual(texts);
});
