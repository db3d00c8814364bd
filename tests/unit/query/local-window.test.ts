import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { windowHolds } from '#model/local-time.ts';
import { utcMs } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { rowsHeld } from '#query/local-window.ts';
import { filterRows } from '#query/row-filter.ts';
import { createStore } from '#store/create-store.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';
import { edtf, span, story } from '../story.ts';

const HOURS = [
  '2018-06-30T23:30-05:00',
  '2018-07-01T00:30+09:00',
  '2018-07-01T12:00Z',
  '2018-06-30',
  '2018-07-02T01:00+14:00',
];
const dataset = story(Object.fromEntries(HOURS.map((hour, i) => [`e${i}`, { article: hour }])));
const table = tableOf(dataset, accountId('article'));

const heldIn = (window: { readonly start: number; readonly end: number }) =>
  Array.from(
    rowsHeld(filterRows(table, { tier: 'all' }), { start: utcMs(window.start), end: utcMs(window.end) }),
    (row) => {
      return table.told(row).date.edtf;
    },
  );

it('holds an hour in whole days by its day on the spot too', () => {
  expect(heldIn(span('2018-06-30'))).toEqual(['2018-06-30', '2018-07-01T00:30+09:00', '2018-06-30T23:30-05:00']);
  expect(heldIn(span('2018-07-02'))).toEqual(['2018-07-02T01:00+14:00']);
  expect(heldIn({ ...span('2018-06-30'), start: span('2018-06-30').start + 60_000 })).toEqual([
    '2018-06-30',
    '2018-07-01T00:30+09:00',
  ]);
});

it('holds what the rule for one date holds, in any window', () => {
  const hour = 3_600_000;
  const from = Date.UTC(2018, 5, 28);
  fc.assert(
    fc.property(fc.nat(120), fc.integer({ min: 1, max: 96 }), (start, length) => {
      const window = { start: utcMs(from + start * hour), end: utcMs(from + (start + length) * hour) };
      const expected = HOURS.filter((text) => windowHolds(window, edtf(text)));
      expect(heldIn(window).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

it('lists, maps and counts such an hour', () => {
  const store = createStore(dataset, { ...defaultView(dataset), window: span('2018-06-30') });
  const state = store.getState();
  expect(store.select.listed(state)).toHaveLength(3);
  expect(store.select.mapEvents(state)).toHaveLength(3);
  expect(store.select.facets(state).total).toBe(3);
});

it('knows the clock of a table that a reader brought along', () => {
  const { columns } = readCsv('title,date\nLate,2018-06-30T23:30:00-05:00\nDay,2018-07-02').table;
  expect(columns.clock).toEqual(Int16Array.of(-300, 0));
  expect(readCsv('title,date\nNoon,2018-06-30T12:00:00Z').table.columns.clock).toBeNull();
});
