import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset, indexById, type Source } from '#model/dataset.ts';
import { decodeText } from '#model/event-columns.ts';
import { accountId, actorId, countryCode, placeId, sourceId } from '#model/id.ts';
import { tableOf } from '#query/event-table.ts';
import { buffersOf, slicesOf } from '#query/search-slices.ts';
import { searchTexts } from '#query/search-texts.ts';
import { largeTable } from '../../fixtures/map/large-table.ts';
import { searchRows } from '../../fixtures/query/search-rows.ts';
import { story } from '../story.ts';

const article = accountId('article');
const record = accountId('record');

const sources = indexById<Source>([
  { id: sourceId('post'), title: 'A rally is held', publisher: 'The Post', kind: 'press', lang: 'en' },
  { id: sourceId('zeitung'), title: 'Festnahme', publisher: 'Die Zeitung', kind: 'press', lang: 'de' },
]);

/** Two events: a rally whose place the accounts contest, and an arrest. */
function rallyAndArrest(): Dataset {
  const sketch = story({
    rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
    arrest: { article: '2018-08-01', place: 'brussels', category: 'sanctions' },
  });
  const events = sketch.events.map((event) =>
    event.id !== 'rally'
      ? event
      : {
          ...event,
          summary: 'Thousands came.',
          actors: [actorId('ncri')],
          claims: event.claims.map((claim) =>
            claim.account === article
              ? { ...claim, citations: [{ source: sourceId('post') }] }
              : {
                  ...claim,
                  place: placeId('null-island'),
                  note: 'A month earlier',
                  citations: [{ source: sourceId('zeitung') }],
                },
          ),
        },
  );
  const ncri = {
    name: 'National Council',
    kind: 'organisation',
    role: '',
    countries: [],
    variants: ['NCRI', 'شورای'],
  } as const;
  return createDataset({ ...sketch, events, actors: [{ id: actorId('ncri'), ...ncri }] });
}

describe('of a curated story is searched', () => {
  const dataset = rallyAndArrest();
  const texts = searchTexts(dataset, tableOf(dataset, article), sources);

  it.each([
    ['the title', 'the rally', [0]],
    ['the summary', 'thousands', [0]],
    ['an actor', 'national council', [0]],
    ['a variant of the actor', 'ncri شوراي', [0]],
    ['the place', 'paris', [0]],
    ['the place of another account', 'null-island', [0]],
    ['the note of another account', 'month earlier', [0]],
    ['a source', '"rally is held" post', [0]],
    ['a source of another account', 'zeitung', [0]],
    ['the category', 'sanctions', [1]],
    ['the country, by its code and its names', 'BE belgium belgique', [1]],
  ])('%s', (_, question, rows) => {
    expect(searchRows(texts, question)).toEqual(rows);
  });

  it('in the rows of the account that is told', () => {
    expect(searchRows(texts, 'the')).toEqual([0, 1]);
    expect(searchRows(searchTexts(dataset, tableOf(dataset, record), sources), 'the')).toEqual([0]);
  });
});

describe('of a table that a reader brought along is searched', () => {
  const dataset = largeTable({ count: 50, places: 12 });
  const table = tableOf(dataset, dataset.defaultAccount);
  const texts = searchTexts(dataset, table, new Map());
  const rowsWhere = (holds: (row: number) => boolean) => [...Array(50).keys()].filter(holds);

  it('the title, not the id', () => {
    expect(searchRows(texts, '"event 17"')).toEqual([17]);
    expect(searchRows(texts, 'e17')).toEqual([]);
  });

  it('place, country and category by their names', () => {
    const placeName = (row: number) => table.told(row).place?.name ?? '';
    expect(searchRows(texts, 'paris')).toEqual(rowsWhere((row) => placeName(row).startsWith('Paris')));
    expect(searchRows(texts, 'bogota')).toEqual(rowsWhere((row) => placeName(row).startsWith('Bogotá')));
    expect(searchRows(texts, 'germany')).toEqual(rowsWhere((row) => table.told(row).country === countryCode('DE')));
    expect(searchRows(texts, 'protest')).toEqual(rowsWhere((row) => table.told(row).event.category === 'protest'));
  });
});

describe('slices', () => {
  it('copy the texts, so that handing them over leaves the page its own', () => {
    const dataset = largeTable({ count: 40_000, places: 'points' });
    const texts = searchTexts(dataset, tableOf(dataset, dataset.defaultAccount), new Map());
    const slices = [...slicesOf(texts)];
    for (const slice of slices) structuredClone(slice, { transfer: buffersOf(slice) });
    expect(slices.length).toBeGreaterThan(3);
    expect(slices.every(({ texts: { bytes } }) => bytes.length === 0)).toBe(true);
    expect(decodeText(texts.texts, 39_999)).toContain('Event 39999');
  });
});
