import { expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { tableOf } from '#query/event-table.ts';
import { timelineKey } from '../../../../src/scene/timeline/key.ts';
import { story } from '../../story.ts';

const keyOf = (sketches: Parameters<typeof story>[0], account = 'article') => {
  const dataset = story(sketches);
  const table = tableOf(dataset, accountId(account));
  const events = Array.from({ length: table.columns.length }, (_, row) => table.told(row));
  const { categories, ...rest } = timelineKey(events, dataset, accountId(account));
  return { ...rest, categories: categories.map(({ id }) => id) };
};

it('has the signs that some event is drawn with, and no others', () => {
  expect(keyOf({ rally: { article: '2018-07-30' } })).toEqual({
    ...{ categories: ['arrest'], hasAbout: false, hasPerhaps: false },
  });
  expect(keyOf({ rally: { article: '2018-07~', category: 'sanctions' }, raid: { article: '2018?' } })).toEqual({
    ...{ categories: ['arrest', 'sanctions'], hasAbout: true, hasPerhaps: true },
  });
});

it('says whose the hollow dates are where they can be of one account only', () => {
  const { other } = keyOf({ rally: { article: '2018-07-30', record: '2018-06-30' } });
  expect(other).toBeTypeOf('string');
  expect(keyOf({ rally: { article: '2018-07-30', record: '2018-07' } })).not.toHaveProperty('other');
});
