import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsOfRow } from '#model/event-columns.ts';
import { accountId, actorId, categoryId, eventId, placeId, sourceId } from '#model/id.ts';
import { firstSlot, hashBytes, NO_ROW } from '#model/id-rows.ts';
import {
  createImportedDataset,
  FILE_ACCOUNT,
  importedEvent,
  importedSources,
  placeNumber,
  placeOf,
  rowOfId,
} from '#model/imported-dataset.ts';
import { COUNTRY_LANES, lanesByCountry } from '#model/imported-table.ts';
import { translateDataset } from '#model/translate-dataset.ts';
import { COUNTRIES, DATES, smallTable, TEXTS } from '../../fixtures/ingest/small-table.ts';
import { encodeTexts, idRowsOf } from '../../fixtures/ingest/table-parts.ts';

describe('a table as a dataset', () => {
  it('is told by the file, under its name, in a language that nobody knows', () => {
    const account = { id: 'file', label: 'own.csv', summary: '' };
    const dataset = createImportedDataset(smallTable(), 'own.csv');
    expect(FILE_ACCOUNT).toBe('file');
    expect(dataset).toMatchObject({ id: 'own.csv', title: 'own.csv', summary: '', language: 'und' });
    expect(dataset).toMatchObject({ accounts: [account], defaultAccount: 'file' });
    expect(dataset.accountById).toEqual(new Map([[accountId('file'), account]]));
  });

  it('has no records but those that are asked for', () => {
    const { chapters, events, places, actors, sources } = createImportedDataset(smallTable(), 'own.csv');
    expect([chapters, events, places, actors, sources]).toEqual([[], [], [], [], []]);
  });

  it('extends from the first start to the last end, which need not be the last event’s', () => {
    const { extent, defaultWindow } = createImportedDataset(smallTable(), 'own.csv');
    expect(extent).toEqual({ start: Date.UTC(2005, 6, 7), end: Date.UTC(2019, 0, 1) });
    expect(defaultWindow).toEqual(extent);
  });

  it('gives lanes to the six most frequent countries', () => {
    expect(createImportedDataset(smallTable(), 'own.csv').countries).toEqual(COUNTRIES.slice(0, COUNTRY_LANES));
  });

  it('gives each category a shape, and the first one again after the eighth', () => {
    const categories = Array.from({ length: 9 }, (_, index) => `C${index}`);
    const dataset = createImportedDataset({ ...smallTable(), categories }, 'own.csv');
    expect(dataset.categories.map(({ shape }) => shape)).toEqual([
      ...['circle', 'star', 'square', 'diamond', 'triangle', 'cross', 'triangle-down', 'hexagon', 'circle'],
    ]);
    expect(dataset.categoryById.get(categoryId('C1'))).toEqual({ id: 'C1', label: 'C1', shape: 'star' });
  });

  it('takes the name of an actor for its id', () => {
    const police = { id: 'NCRI', name: 'NCRI', kind: 'organisation', role: '', countries: [] };
    expect(createImportedDataset(smallTable(), 'own.csv').actorById.get(actorId('NCRI'))).toEqual(police);
  });

  it('is not translated', () => {
    const dataset = createImportedDataset(smallTable(), 'own.csv');
    expect(translateDataset(dataset, { language: 'fr', title: 'Un titre' })).toBe(dataset);
  });
});

describe('an event of a table', () => {
  it('is decoded whole', () => {
    expect(importedEvent(smallTable(), 1)).toEqual({
      id: 'talks',
      title: 'The talks',
      summary: 'They talked.',
      category: 'Politics',
      tier: 'core',
      actors: ['NCRI', 'AFP'],
      claims: [{ account: 'file', date: DATES[1], place: 'p0', citations: [{ source: '1' }] }],
      links: [],
    });
  });

  it('has neither place, actors nor source where the file names none', () => {
    expect(importedEvent(smallTable(), 0)).toMatchObject({
      category: 'Attack',
      actors: [],
      claims: [{ account: 'file', date: DATES[0], citations: [] }],
    });
    expect(importedEvent(smallTable(), 0)?.claims[0]).not.toHaveProperty('place');
  });

  it('stands where its column says, and cites a link without a name or a name without a link', () => {
    expect(importedEvent(smallTable(), 2)?.claims).toMatchObject([{ place: 'p1', citations: [{ source: '2' }] }]);
    expect(importedEvent(smallTable(), 3)?.claims).toMatchObject([{ citations: [{ source: '3' }] }]);
  });

  it('is the same object when asked for again', () => {
    const rows = smallTable();
    expect(importedEvent(rows, 1)).toBe(importedEvent(rows, 1));
    const { eventById } = createImportedDataset(rows, 'own.csv');
    expect(eventById.get(eventId('talks'))).toBe(importedEvent(rows, 1));
  });

  it.each([-1, 4, Number.NaN])('is none in row %d', (row) => {
    expect(importedEvent(smallTable(), row)).toBeUndefined();
  });
});

describe('an id', () => {
  it('leads to the row that it opens', () => {
    expect(TEXTS.map(([id = '']) => rowOfId(smallTable(), eventId(id)))).toEqual([0, 1, 2, 3]);
    const { eventById } = createImportedDataset(smallTable(), 'own.csv');
    expect(eventById.get(eventId('rally'))?.title).toBe('The rally');
    expect(eventById.has(eventId('rally'))).toBe(true);
  });

  it.each(['', 'rall', 'rallye', 'The rally', 'talks\u001fThe talks'])('leads nowhere when it is "%s"', (id) => {
    expect(rowOfId(smallTable(), eventId(id))).toBeUndefined();
    expect(createImportedDataset(smallTable(), 'own.csv').eventById.has(eventId(id))).toBe(false);
  });

  it('is found among any others, the last and those without further words too', () => {
    const ids = fc.uniqueArray(fc.string({ maxLength: 4, unit: 'grapheme' }).filter((id) => !id.includes('\u001f')));
    fc.assert(
      fc.property(ids, fc.string({ maxLength: 4 }), (list, other) => {
        const texts = encodeTexts(list.length, (row) => list[row] ?? '');
        const found = { texts, idRows: idRowsOf(texts) };
        expect(list.map((id) => rowOfId(found, eventId(id)))).toEqual(list.map((_, row) => row));
        if (!list.includes(other)) expect(rowOfId(found, eventId(other))).toBeUndefined();
      }),
    );
  });

  it('is not another one that goes on after it, even where their searches meet', () => {
    const texts = encodeTexts(1, () => 'rallye');
    const rally = new TextEncoder().encode('rally');
    const start = firstSlot(hashBytes(rally, 0, rally.length), 2);
    const idRows = new Uint32Array(2).fill(NO_ROW);
    idRows[start] = 0;
    expect(rowOfId({ texts, idRows }, eventId('rally'))).toBeUndefined();
  });

  it('is looked for up to the first empty slot, around the end of the table', () => {
    const texts = encodeTexts(3, (row) => ['a', 'b', 'c'][row] ?? '');
    // Wherever the search begins, the row stands three slots further on.
    const idRows = (row: number) => Uint32Array.from({ length: 4 }, (_, slot) => (slot === 1 ? row : 3 - row));
    expect(rowOfId({ texts, idRows: idRows(1) }, eventId('b'))).toBe(1);
    expect(rowOfId({ texts, idRows: new Uint32Array(4).fill(NO_ROW) }, eventId('b'))).toBeUndefined();
  });
});

it('what was decoded last is kept, four thousand and ninety-six records of a kind', () => {
  const { actorById } = createImportedDataset(smallTable(), 'own.csv');
  const first = actorById.get(actorId('first'));
  for (let n = 1; n < 4096; n++) actorById.get(actorId(`actor ${n}`));
  expect(actorById.get(actorId('first'))).toBe(first);
  actorById.get(actorId('one more'));
  expect(actorById.get(actorId('first'))).not.toBe(first);
  expect(actorById.get(actorId('first'))).toEqual(first);
});

describe('a place of a table', () => {
  it('goes by its number, and by its coordinates where it has no name', () => {
    expect(placeOf(smallTable(), 0)).toEqual({
      id: 'p0',
      name: 'Paris',
      country: 'FR',
      lonLat: [2.35, 48.86],
      precision: 'venue',
    });
    expect(placeOf(smallTable(), 1)).toEqual({
      id: 'p1',
      name: '0, 0',
      country: null,
      lonLat: [0, 0],
      precision: 'venue',
    });
    expect(placeOf(smallTable(), 2)).toBeUndefined();
  });

  it('is found by its id alone', () => {
    const { placeById } = createImportedDataset(smallTable(), 'own.csv');
    expect(placeById.get(placeId('p1'))?.name).toBe('0, 0');
    expect(['p2', 'p', '1', 'xp1', 'p1x', 'q1'].map((id) => placeById.has(placeId(id)))).toEqual(Array(6).fill(false));
    expect(placeNumber(placeId('p12'))).toBe(12);
    expect(placeNumber(placeId('p1x'))).toBeNaN();
    expect(placeNumber(placeId('p1 '))).toBeNaN();
  });
});

describe('the source of a row', () => {
  it('is named as the file names it, else by its link', () => {
    const sources = importedSources(smallTable());
    const afp = {
      id: '1',
      title: 'AFP',
      publisher: 'AFP',
      kind: 'reference',
      lang: 'und',
      url: 'https://example.org/a',
    };
    expect(sources.get(sourceId('1'))).toEqual(afp);
    expect(sources.get(sourceId('2'))).toMatchObject({
      publisher: 'https://example.org/b',
      url: 'https://example.org/b',
    });
    expect(sources.get(sourceId('3'))).toMatchObject({ publisher: 'A paper' });
    expect(sources.get(sourceId('0'))).toMatchObject({ publisher: '' });
    expect(sources.get(sourceId('3'))).not.toHaveProperty('url');
  });

  it.each(['-1', '4', 'x'])('is none for %s', (id) => {
    expect(importedSources(smallTable()).has(sourceId(id))).toBe(false);
  });
});

it('the actors of a row are those between its end and the end of the row before', () => {
  const { columns } = smallTable();
  expect([0, 1, 2, 3].map((row) => [...actorsOfRow(columns, row)])).toEqual([[], [0, 1], [0], []]);
});

it('the lanes of a table are those of its first countries and one for the rest', () => {
  const { columns } = smallTable();
  expect(lanesByCountry(columns, 7, 2).firsts).toHaveLength((COUNTRY_LANES + 1) * 2 + 1);
  expect(lanesByCountry(columns, 1, 2).firsts).toEqual(Uint32Array.of(0, 0, 0, 3, 4));
});
