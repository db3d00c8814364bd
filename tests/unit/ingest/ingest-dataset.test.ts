import { describe, expect, it } from 'vitest';
import { utcMs } from '#model/time.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import {
  eventIds,
  firstEvent,
  folderOf,
  ingestWith,
  linesOf,
  SMALL_DATASET,
  smallDatasetWith,
} from '../../fixtures/ingest/small-dataset.ts';

describe('a dataset without a fault', () => {
  it('is read from the five files of a folder', () => {
    const ingested = ingestWith({});
    expect(linesOf(ingested)).toEqual([]);
    expect(eventIds(ingested)).toEqual(['arrest-brussels', 'rally']);
    expect(ingested.tables).toMatchObject({ defaultAccount: 'article', countries: ['BE', 'FR'] });
    expect(ingested.tables?.defaultWindow).toEqual({ start: Date.UTC(2018, 4), end: Date.UTC(2018, 11) });
  });

  it('is read from a single file in the same way', () => {
    const single = ingestDataset(new Map([['my-story.json', JSON.stringify(SMALL_DATASET)]]));
    expect(single).toEqual(ingestWith({}));
  });

  it('survives being shipped as JSON', () => {
    const { tables } = ingestWith({ '/events/0/claims/0/date': '2018-06/..' });
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it('gives a place its point as longitude, latitude', () => {
    expect(ingestWith({}).tables?.places[0]?.lonLat).toEqual([4.35, 50.85]);
  });

  it('gives a claim its span, its doubt and its sources', () => {
    expect(firstEvent(ingestWith({}))?.claims[0]).toEqual({
      account: 'article',
      date: {
        edtf: '2018-06-01~/2018-06-10~',
        start: utcMs(Date.UTC(2018, 5, 1)),
        end: utcMs(Date.UTC(2018, 5, 11)),
        first: { precision: 'day', approximate: true, uncertain: false, open: false },
        last: { precision: 'day', approximate: true, uncertain: false, open: false },
      },
      place: 'brussels',
      citations: [{ source: 'article', at: 'P2' }],
    });
  });

  it('says under which licence it is, and what no source confirms', () => {
    const { tables } = ingestWith({});
    expect(tables?.licence).toBe('CC BY 4.0; credit "A small story"');
    expect(tables?.unconfirmed).toEqual(['The hour of the rally.', 'Who drove the car.']);
  });

  it('may say neither', () => {
    const ingested = ingestWith({ '/licence': undefined, '/unconfirmed': undefined });
    expect(linesOf(ingested)).toEqual([]);
    expect(ingested.tables).not.toHaveProperty('licence');
    expect(ingested.tables).not.toHaveProperty('unconfirmed');
  });

  it('may leave out actors, links, chapters and countries', () => {
    const changes = { '/events/0/links': undefined, '/events/1/actors': undefined, '/chapters': undefined };
    const ingested = ingestWith({ ...changes, '/countries': undefined });
    expect(linesOf(ingested)).toEqual([]);
    expect(ingested.tables).toMatchObject({ chapters: [], countries: [] });
  });

  it('may lie at latitude 0 and longitude 0', () => {
    const ingested = ingestWith({ '/places/0/lon': 0, '/places/0/lat': 0 });
    expect(linesOf(ingested)).toEqual([]);
    expect(ingested.tables?.places[0]?.lonLat).toEqual([0, 0]);
  });

  it('may hold HTML in a title, which stays the text it is', () => {
    const title = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const ingested = ingestWith({ '/events/0/title': title });
    expect(linesOf(ingested)).toEqual([]);
    expect(firstEvent(ingested)?.title).toBe(title);
  });

  it('may begin with a byte-order mark', () => {
    const files = folderOf(SMALL_DATASET);
    files.set('events.json', `\uFEFF${files.get('events.json')}`);
    expect(ingestDataset(files).issues).toEqual([]);
  });
});

describe('what a story says of itself has a fallback', () => {
  it('default account unknown', () => {
    const ingested = ingestWith({ '/defaultAccount': 'rumour' });
    expect(ingested.tables?.defaultAccount).toBe('article');
    expect(linesOf(ingested)).toEqual([
      'dataset.json /defaultAccount: There is no account with the id "rumour". The account "article" is told first.',
    ]);
  });

  it('an unreadable default window', () => {
    const ingested = ingestWith({ '/defaultWindow': 'summer' });
    expect(ingested.tables?.defaultWindow).toEqual({ start: Date.UTC(2018, 5, 1), end: Date.UTC(2018, 6, 31) });
    expect(linesOf(ingested)).toEqual([
      'dataset.json /defaultWindow: "summer" is not an EDTF date (ISO 8601-2). All events are shown first.',
    ]);
  });

  it('a default window with an open end', () => {
    expect(linesOf(ingestWith({ '/defaultWindow': '2018-05/..' }))).toEqual([
      'dataset.json /defaultWindow: "2018-05/.." has an open end; a window has two. All events are shown first.',
    ]);
  });

  it.each([
    ['2018-08-05/..', { start: Date.UTC(2018, 5, 1), end: Date.UTC(2018, 7, 6) }],
    ['../2018-05-04', { start: Date.UTC(2018, 4, 4), end: Date.UTC(2018, 6, 3) }],
  ])('a span of all events that %s does not stretch to the end of time', (date, window) => {
    const recorded = { '/events/1/claims/1/date': '2018-07-02' };
    const ingested = ingestWith({ '/defaultWindow': undefined, '/events/1/claims/0/date': date, ...recorded });
    expect(ingested.tables?.defaultWindow).toEqual(window);
  });

  it('title, summary, language and id', () => {
    const changes = { '/id': undefined, '/title': ' ', '/summary': undefined, '/language': 'English!' };
    const ingested = ingestWith(changes);
    expect(ingested.tables).toMatchObject({ id: 'dataset', title: 'dataset', summary: '', language: 'und' });
    expect(linesOf(ingested)).toEqual([
      'dataset.json: The field "id" is missing. The story goes by the id "dataset".',
      'dataset.json /title: It must not be empty. The id stands for it.',
      'dataset.json: The field "summary" is missing. The story is shown without a summary.',
      'dataset.json /language: "English!" is not a BCP 47 language tag, such as en or fa-IR. The language counts as undetermined.',
    ]);
  });
});

describe('there is no story at all', () => {
  it('without any file', () => {
    const ingested = ingestDataset(new Map());
    expect(ingested.tables).toBeNull();
    expect(linesOf(ingested)).toContain('dataset.json: The file is missing. Nothing in it is shown.');
  });

  it('without an event', () => {
    const ingested = ingestWith({ '/events': [] });
    expect(ingested.tables).toBeNull();
    expect(linesOf(ingested)).toEqual(['dataset.json: No event is left. The story cannot be shown.']);
  });

  it('without an account', () => {
    const ingested = ingestWith({ '/accounts': [] });
    expect(ingested.tables).toBeNull();
    expect(linesOf(ingested).at(-1)).toBe(
      'dataset.json: No account is left, so no event can be told. The story cannot be shown.',
    );
  });

  it('in a single file that is not JSON', () => {
    const ingested = ingestDataset(new Map([['story.json', '<!doctype html>']]));
    expect(ingested.tables).toBeNull();
    expect(linesOf(ingested)).toEqual([
      'story.json: The file is not JSON: line 1, column 1 has an unexpected "<". Nothing in it is shown.',
    ]);
  });
});

it('the fixture itself is left alone by the changes of a test', () => {
  smallDatasetWith({ '/events/0/title': 'Another' });
  expect(ingestWith({}).tables?.events[0]?.title).toBe('A couple is stopped in Brussels');
});
