import { expect, it } from 'vitest';
import { createImportedDataset } from '#model/imported-dataset.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { rehearsals } from '#store/rehearsals.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';
import { story } from '../story.ts';

it('asks for the most frequent categories of a large table, and leaves the store as it was', () => {
  const lines = Array.from({ length: 600 }, (_, row) => `${row},A,2018,${['often', 'often', 'seldom'][row % 3]}`);
  const dataset = createImportedDataset(readCsv(['id,title,date,category', ...lines].join('\n')).table, 'rows.csv');
  const store = createStore(dataset, defaultView(dataset));
  const state = store.getState();
  const rows = store.select.listRows(state);
  const asked = rehearsals(store).map((each) => each.select.listRows(each.state).length);
  expect(asked).toEqual([400, 200]);
  expect(store.getState()).toBe(state);
  expect(store.select.listRows(state)).toBe(rows);
});

it('asks nothing of a story that is drawn event by event', () => {
  const dataset = story({ a: { article: '2018-06-05' } });
  expect(rehearsals(createStore(dataset, defaultView(dataset)))).toEqual([]);
});
