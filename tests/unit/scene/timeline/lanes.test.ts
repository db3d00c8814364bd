import { expect, test } from 'vitest';
import { accountId } from '#model/id.ts';
import { tableOf } from '#query/event-table.ts';
import { laneSets } from '#query/lane-sets.ts';
import { rowSet } from '#query/row-set.ts';
import { laneFinder, laneHeads } from '../../../../src/scene/timeline/lanes.ts';
import { smallDataset } from '../../../fixtures/export/visible.ts';
import { layOut, words } from './lay-out.ts';

/** The arrest was in Brussels, BE; the rally in Paris, FR, but the record has it in Brussels. */
const STATES = smallDataset({
  '/lanes': [
    { id: 'low-countries', label: 'The Low Countries', countries: ['BE', 'LU'] },
    { id: 'union', label: 'A union', countries: [] },
  ],
  '/events/1/claims/1/place': 'brussels',
  '/events/1/claims/1/placePrecision': undefined,
});

const titles = (account: string) =>
  layOut(STATES, { account }).lanes.list.map(({ title, isTold, empty }) => [title, isTold, empty]);
const lanes = (account: string) => layOut(STATES, { account }).lanes.marks.map(({ event, lane }) => [event, lane]);

test('lanes are the story’s own countries, then what it names itself, be they empty or not', () => {
  expect(titles('article')).toEqual([
    ['FR', false, false],
    ['The Low Countries', true, false],
    ['A union', true, true],
  ]);
});

test('an event stands in the same lane whoever tells it', () => {
  const expected = [
    ['arrest-brussels', 'low-countries'],
    ['rally', 'FR'],
  ];
  expect(lanes('article')).toEqual(expected);
  expect(lanes('record').sort()).toEqual(expected);
});

test('without lanes of its own a story has its countries', () => {
  const scene = layOut(smallDataset());
  expect(scene.lanes.list.map(({ id, title }) => [id, title])).toEqual([
    ['BE', 'BE'],
    ['FR', 'FR'],
  ]);
});

test('columns stand in the lanes that marks do', () => {
  const table = tableOf(STATES, accountId('record'));
  const sets = laneSets(STATES, table, rowSet(table.columns), 'country');
  expect(sets.map(({ id, length }) => [id, length])).toEqual([
    ['FR', 1],
    ['low-countries', 1],
    ['union', 0],
  ]);
  const heads = laneHeads(sets, { dataset: STATES, grouping: 'country', words });
  expect(heads.map(({ title, isTold }) => [title, isTold])).toEqual([
    ['FR', false],
    ['The Low Countries', true],
    ['A union', true],
  ]);
  const [first, second] = [table.told(0), table.told(1)].map(laneFinder(sets, 'country'));
  expect(new Set([first, second])).toEqual(new Set(['FR', 'low-countries']));
});
