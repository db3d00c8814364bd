import { expect, it } from 'vitest';
import { pictureLegend } from '#export/picture-legend.ts';
import { ENGLISH } from '#i18n/english.ts';
import { accountId } from '#model/id.ts';
import { utcMs } from '#model/time.ts';
import { allOf, importedDataset, smallDataset } from '../../fixtures/export/visible.ts';

const dataset = smallDataset({ '/events/1/claims/1/status': 'denied', '/events/0/claims/0/status': 'unconfirmed' });

const signsOf = (account: string, hasGhosts = false) =>
  pictureLegend({ ...allOf(dataset, accountId(account)), locale: ENGLISH, now: utcMs(0) }, hasGhosts).flatMap(
    ({ label, sign }) => (typeof sign === 'string' ? [[label, sign]] : []),
  );

it('explains those of a table of the reader’s own, without reading its rows', () => {
  const table = 'title,date,status,disputes\nA,2018,False,\nB,2019,unconfirmed,How much?|1|2\nC,2020,,\n';
  const input = { ...allOf(importedDataset(table)), locale: ENGLISH, now: utcMs(0) };
  const signs = (rows: number[]) =>
    pictureLegend({ ...input, rows: Uint32Array.from(rows) }, false).flatMap(({ sign }) =>
      typeof sign === 'string' ? [sign] : [],
    );
  expect(signs([0, 1, 2])).toEqual(['dotted', 'struck', 'contested']);
  expect(signs([2])).toEqual([]);
});

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
