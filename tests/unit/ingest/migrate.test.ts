import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDatasetFolder } from '../../../scripts/read-dataset-folder.ts';
import { readSource } from '../../../src/ingest/read-source.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { reasonInEnglish } from '../../fixtures/ingest/in-english.ts';
import { folderOf, linesOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

/** Stories as they were written before the format had a name. They stay as they are for ever. */
const FOLDER = 'tests/fixtures/dateline-1';

describe('a story in dateline/1', () => {
  it('is read from a folder, without a fault and with its translation', () => {
    const { tables, issues } = ingestDataset(readDatasetFolder(FOLDER));
    expect(issues).toEqual([]);
    expect(tables).toMatchObject({
      title: 'A small story',
      accounts: [{ id: 'article' }, { id: 'record' }],
      chapters: [{ id: 'june', events: ['arrest-brussels', 'rally'] }],
      events: [
        {
          id: 'arrest-brussels',
          claims: [{ account: 'article', citations: [{ source: 'article', at: 'P2' }] }, {}, {}],
        },
        { id: 'rally', claims: [{ place: 'paris' }, { placePrecision: 'region' }] },
      ],
      unconfirmed: ['The hour of the rally.', 'Who drove the car.'],
      translations: [{ language: 'fr' }],
    });
  });

  it('is the same from one file', () => {
    const text = readFileSync(`${FOLDER}/story.json`, 'utf8');
    expect(ingestDataset(new Map([['story.json', text]]))).toEqual(ingestDataset(readDatasetFolder(FOLDER)));
  });

  it('may say so', () => {
    const text = JSON.stringify(smallDatasetWith({ '/format': 'dateline/1' }));
    expect(ingestDataset(new Map([['story.json', text]])).issues).toEqual([]);
  });

  it('opens on the page like any other', async () => {
    const file = new File([readFileSync(`${FOLDER}/story.json`, 'utf8')], 'story.json');
    const loaded = await readSource({ kind: 'files', files: [file] }, {}, () => undefined);
    expect(loaded).toMatchObject({ kind: 'tables', report: { rowsShown: 2, groups: [] } });
  });
});

describe('nothing is read of a story in a form that nobody knows', () => {
  const SENTENCE =
    'This story is written in the form "dateline/3", and Dateline reads "dateline/2" at most. A newer Dateline may know it.';
  const unknown = smallDatasetWith({ '/format': 'dateline/3', '/colour': 'red', '/title': ' ' });

  it.each([
    ['a folder', folderOf(unknown), 'dataset.json'],
    ['one file', new Map([['story.json', JSON.stringify(unknown)]]), 'story.json'],
  ])('%s', (_, files, name) => {
    const ingested = ingestDataset(files);
    expect(ingested.tables).toBeNull();
    expect(linesOf(ingested)).toEqual([`${name} /format: ${SENTENCE} The story cannot be shown.`]);
  });

  it('also on the page', async () => {
    const file = new File([JSON.stringify(unknown)], 'story.json');
    const loaded = await readSource({ kind: 'files', files: [file] }, {}, () => undefined);
    expect(reasonInEnglish(loaded)).toBe(SENTENCE);
  });

  it('and whatever stands for its name', () => {
    const text = JSON.stringify(smallDatasetWith({ '/format': 2 }));
    expect(ingestDataset(new Map([['story.json', text]])).issues).toMatchObject([
      { problem: { kind: 'unknown-format', value: '2' } },
    ]);
  });
});
