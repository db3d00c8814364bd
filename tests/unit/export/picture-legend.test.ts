import { expect, it } from 'vitest';
import { pictureLegend } from '#export/picture-legend.ts';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { utcMs } from '#model/time.ts';
import { allOf, smallDataset } from '../../fixtures/export/visible.ts';

const dataset = smallDataset({ '/events/1/claims/1/status': 'denied', '/events/0/claims/0/status': 'unconfirmed' });

const signsOf = (account: string, hasGhosts = false) =>
  pictureLegend({ ...allOf(dataset, accountId(account)), locale: ENGLISH, now: utcMs(0) }, hasGhosts).flatMap(
    ({ label, sign }) => (typeof sign === 'string' ? [[label, sign]] : []),
  );

it('explains the marks of what did not happen, or is not confirmed, where there are any', () => {
  expect(signsOf('record')).toEqual([
    ['said not to have happened', 'struck'],
    ['contested', 'contested'],
  ]);
  expect(signsOf('article', true)).toEqual([
    ['not confirmed', 'dotted'],
    ['contested', 'contested'],
    ['date in the other telling', 'hollow'],
  ]);
});
