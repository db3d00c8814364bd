import { expect, it } from 'vitest';
import { jsonParts } from '#export/event-json.ts';
import { createDataset, type Dataset, type DatasetTables } from '#model/dataset.ts';
import { tableOf } from '#query/event-table.ts';
import { readDatasetFolder } from '../../../scripts/read-dataset-folder.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { allOf, importedDataset, smallDataset } from '../../fixtures/export/visible.ts';
import { fullestStory } from '../../fixtures/ingest/fullest-story.ts';

function readBack(input: ReturnType<typeof allOf>): DatasetTables {
  const { tables, issues } = ingestDataset(new Map([['story.json', [...jsonParts(input)].join('')]]));
  expect(issues).toEqual([]);
  if (tables === null) throw new Error('no story');
  return tables;
}

function sorted<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

it('is a story in our own format: read back, it is the same', () => {
  const dataset = smallDataset();
  const { events, places, actors, sources, chapters, accounts, categories } = readBack(allOf(dataset));
  expect(sorted(events)).toEqual(sorted(dataset.events));
  expect(sorted(places)).toEqual(sorted(dataset.places));
  expect(sorted(actors)).toEqual(sorted(dataset.actors));
  expect(sorted(sources)).toEqual(sorted(dataset.sources));
  expect({ chapters, accounts, categories }).toEqual({
    chapters: dataset.chapters,
    accounts: dataset.accounts,
    categories: dataset.categories,
  });
});

it('takes an event without a date along where it is listed', () => {
  const dataset = smallDataset({ '/events/1/claims/0/date': undefined, '/events/1/claims/0/dateText': 'later' });
  const input = allOf(dataset);
  const { events, chapters } = readBack(input);
  expect(sorted(events)).toEqual(sorted(dataset.events));
  expect(chapters).toEqual(dataset.chapters);
  const part = [...jsonParts({ ...input, rows: input.rows.subarray(1), undated: [] })].join('');
  expect(JSON.parse(part).events).toEqual([]);
});

it('writes every field that the format has', () => {
  const story = fullestStory();
  const { tables, issues } = ingestDataset(new Map([['story.json', JSON.stringify(story)]]));
  expect(issues).toEqual([]);
  if (tables === null) throw new Error('no story');
  expect(JSON.parse([...jsonParts(allOf(createDataset(tables)))].join(''))).toEqual(story);
});

it('holds the story that ships with the page', () => {
  const { tables } = ingestDataset(readDatasetFolder('data/villepinte-2018'));
  if (tables === null) throw new Error('no story');
  const dataset: Dataset = createDataset(tables);
  const told = new Set(idsOf(dataset));
  const { events } = readBack(allOf(dataset));
  const links = (event: Dataset['events'][number]) => event.links.filter(({ to }) => told.has(to));
  expect(sorted(events)).toEqual(
    sorted(dataset.events.filter(({ id }) => told.has(id)).map((event) => ({ ...event, links: links(event) }))),
  );
});

function idsOf(dataset: Dataset) {
  const table = tableOf(dataset, dataset.defaultAccount);
  return Array.from({ length: table.columns.length }, (_, row) => table.told(row).event.id);
}

it('holds what is visible and what that refers to', () => {
  const input = allOf(smallDataset());
  const { events, places, actors, sources, chapters, defaultWindow } = readBack({
    ...input,
    rows: input.rows.subarray(1),
  });
  expect(events.map(({ id }) => id)).toEqual(['rally']);
  expect(places.map(({ id }) => id)).toEqual(['paris']);
  expect(actors).toEqual([]);
  expect(sources.map(({ id }) => id)).toEqual(['article', 'court']);
  expect(chapters[0]?.events).toEqual(['rally']);
  expect(defaultWindow).toEqual(input.window);
});

it('holds a table that a reader brought along, with ids for its names', () => {
  const { events, places, actors, categories } = readBack(
    allOf(
      importedDataset(`id,title,date,category,place,country,lat,lon,actors,source,url
one 1,A,2018-06-30,"Armed, forces",Rome,IT,41.9,12.5,Lucius Junius Brutus,Livy,https://example.org/l
two,B,2018-07,,Somewhere,,,,,Livy,`),
    ),
  );
  expect(events.map(({ id, category }) => [id, category])).toEqual([
    ['one%201', 'Armed%2C%20forces'],
    ['two', 'Other'],
  ]);
  expect(categories.map(({ label }) => label)).toEqual(['Armed, forces', 'Other']);
  expect(places.map(({ name, lonLat }) => [name, lonLat])).toEqual([['Rome', [12.5, 41.9]]]);
  expect(actors.map(({ name }) => name)).toEqual(['Lucius Junius Brutus']);
  expect(events[1]?.claims[0]?.note).toBe('Somewhere');
});
