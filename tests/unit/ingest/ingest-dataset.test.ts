import { describe, expect, it } from 'vitest';
import { utcMs } from '#model/time.ts';
import { type Ingested, ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { folderOf, ingestWith, linesOf, SMALL_DATASET, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

const eventIds = ({ tables }: Ingested) => tables?.events.map((event) => event.id);
const firstEvent = ({ tables }: Ingested) => tables?.events[0];

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

describe('a bad record costs itself and says so', () => {
  it('missing id', () => {
    const ingested = ingestWith({ '/events/0/id': undefined, '/chapters/0/events': ['rally'] });
    expect(eventIds(ingested)).toEqual(['rally']);
    expect(linesOf(ingested)).toEqual(['events.json /events/0: The field "id" is missing. This event is not shown.']);
  });

  it('duplicate id', () => {
    const ingested = ingestWith({ '/events/1/id': 'arrest-brussels', '/chapters': [], '/events/0/links': [] });
    expect(firstEvent(ingested)?.title).toBe('A couple is stopped in Brussels');
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/id: The id "arrest-brussels" is already taken. This event is not shown.',
    ]);
  });

  it('an id that a link could not carry', () => {
    expect(linesOf(ingestWith({ '/actors/1/id': 'the couple, both', '/events/0/actors': [] }))).toEqual([
      'actors.json /actors/1/id: "the couple, both" is not an id, which has no spaces or commas and is not empty. This actor is left out.',
    ]);
  });

  it('text where a record belongs', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0': 'rally' }))).toEqual([
      'events.json /events/0/links/0: A link must be an object, not text. This link is left out.',
    ]);
  });

  it('unknown category', () => {
    const ingested = ingestWith({ '/events/1/category': 'party', '/events/0/links': [], '/chapters': [] });
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/category: There is no category with the id "party". This event is not shown.',
    ]);
  });

  it('a word that is not one of those allowed', () => {
    expect(linesOf(ingestWith({ '/places/0/precision': 'village' }))[0]).toBe(
      'places.json /places/0/precision: "village" is none of "venue", "neighbourhood", "municipality", "region", "country", "proxy". This place is left out.',
    );
  });

  it('latitude 95', () => {
    const ingested = ingestWith({ '/places/1/lat': 95, '/events/1/claims/0/place': undefined });
    expect(ingested.tables?.places.map((place) => place.id)).toEqual(['brussels']);
    expect(linesOf(ingested)).toEqual([
      'places.json /places/1/lat: 95 is not a latitude, which lies between -90 and 90. This place is left out.',
      'events.json /events/1/claims/1/place: There is no place with the id "paris". The claim is shown without a place.',
    ]);
    expect(ingested.issues[0]?.value).toBe('95');
  });

  it('longitude 200', () => {
    expect(linesOf(ingestWith({ '/places/1/lon': 200 }))[0]).toBe(
      'places.json /places/1/lon: 200 is not a longitude, which lies between -180 and 180. This place is left out.',
    );
  });

  it('text where a number belongs', () => {
    expect(linesOf(ingestWith({ '/places/1/lat': '48.86' }))[0]).toBe(
      'places.json /places/1/lat: It must be a number, not text. This place is left out.',
    );
  });

  it('a number where text belongs', () => {
    expect(linesOf(ingestWith({ '/events/1/title': 30 }))[0]).toBe(
      'events.json /events/1/title: It must be text, not a number. This event is not shown.',
    );
  });

  it('event left without any account claim', () => {
    const claims = [{ date: '2018-06-30', sources: [{ id: 'court' }] }];
    const ingested = ingestWith({ '/events/1/claims': claims, '/chapters': [], '/events/0/links': [] });
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/claims: None of its claims belongs to an account. This event is not shown.',
    ]);
  });

  it('all of its faults at once', () => {
    expect(linesOf(ingestWith({ '/places/1/lat': 95, '/places/1/lon': null })).slice(0, 2)).toEqual([
      'places.json /places/1/lon: It must be a number, not null. This place is left out.',
      'places.json /places/1/lat: 95 is not a latitude, which lies between -90 and 90. This place is left out.',
    ]);
  });
});

describe('a bad claim costs no more than itself', () => {
  it('impossible date', () => {
    const ingested = ingestWith({ '/events/0/claims/1/date': '2018-02-30' });
    expect(firstEvent(ingested)?.claims.map((claim) => claim.account)).toEqual(['article', undefined]);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1/date: "2018-02-30" is not a day in the calendar. This claim is left out.',
    ]);
    expect(ingested.issues[0]?.value).toBe('"2018-02-30"');
  });

  it('reversed interval', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/1/date': '2018-07-30/2018-07-01' }))).toEqual([
      'events.json /events/0/claims/1/date: "2018-07-30/2018-07-01" ends before it begins. This claim is left out.',
    ]);
  });

  it('impossible date of a claim without an account', () => {
    const ingested = ingestWith({ '/events/0/claims/2/date': '2018-02-30' });
    expect(firstEvent(ingested)?.claims[2]).toMatchObject({ note: 'One paper had another day.' });
    expect(firstEvent(ingested)?.claims[2]).not.toHaveProperty('date');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/2/date: "2018-02-30" is not a day in the calendar. The claim is shown without a date.',
    ]);
  });

  it('claim of an account without a date', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/1/date': undefined }))).toEqual([
      'events.json /events/0/claims/1: A claim of an account needs a date. This claim is left out.',
    ]);
  });

  it('unknown account', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/1/account': 'rumour' }))).toEqual([
      'events.json /events/0/claims/1/account: There is no account with the id "rumour". This claim is left out.',
    ]);
  });

  it('second claim for an account', () => {
    const ingested = ingestWith({ '/events/0/claims/1/account': 'article' });
    expect(firstEvent(ingested)?.claims[0]?.date?.edtf).toBe('2018-06-01~/2018-06-10~');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1/account: Another claim of this event already belongs to the account "article". This claim is left out.',
    ]);
  });

  it('unknown place', () => {
    const ingested = ingestWith({ '/events/1/claims/1/place': 'atlantis' });
    expect(ingested.tables?.events[1]?.claims[1]).not.toHaveProperty('placePrecision');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/claims/1/place: There is no place with the id "atlantis". The claim is shown without a place.',
    ]);
  });

  it('unknown source', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/2/sources/0/id': 'diary' }))).toEqual([
      'events.json /events/0/claims/2/sources/0/id: There is no source with the id "diary". This citation is left out.',
    ]);
  });

  it('claim without sources', () => {
    const ingested = ingestWith({ '/events/0/claims/1/sources': [], '/events/0/claims/2/sources': undefined });
    expect(firstEvent(ingested)?.claims.map((claim) => claim.citations.length)).toEqual([1, 0, 0]);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1: A claim needs at least one source. The claim is shown without a source.',
      'events.json /events/0/claims/2: A claim needs at least one source. The claim is shown without a source.',
    ]);
  });
});

describe('what points nowhere is left out', () => {
  it('unknown actor', () => {
    const ingested = ingestWith({ '/events/0/actors/0': 'nobody' });
    expect(firstEvent(ingested)?.actors).toEqual(['couple']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/actors/0: There is no actor with the id "nobody". This actor is left out.',
    ]);
  });

  it('actor named twice', () => {
    const ingested = ingestWith({ '/events/0/actors/1': 'police' });
    expect(firstEvent(ingested)?.actors).toEqual(['police']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/actors/1: "police" stands here twice. It is taken once.',
    ]);
  });

  it('unknown link target', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0/to': 'party' }))).toEqual([
      'events.json /events/0/links/0/to: There is no event with the id "party", or it is not shown. This link is left out.',
    ]);
  });

  it('link to itself', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0/to': 'arrest-brussels' }))).toEqual([
      'events.json /events/0/links/0/to: An event cannot be linked to itself. This link is left out.',
    ]);
  });

  it('unknown event of a chapter', () => {
    const ingested = ingestWith({ '/chapters/0/events/1': 'party' });
    expect(ingested.tables?.chapters[0]?.events).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /chapters/0/events/1: There is no event with the id "party". This event is left out.',
    ]);
  });

  it('chapter without events left', () => {
    const ingested = ingestWith({ '/chapters/0/events': [] });
    expect(ingested.tables?.chapters).toEqual([]);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /chapters/0/events: No event of this chapter is shown. This chapter is left out.',
    ]);
  });
});

describe('a faulty field that can be spared is left out', () => {
  it('a javascript: link', () => {
    const ingested = ingestWith({ '/sources/0/url': 'javascript:alert(1)' });
    expect(ingested.tables?.sources[0]).toMatchObject({ id: 'article', title: 'An article' });
    expect(ingested.tables?.sources[0]).not.toHaveProperty('url');
    expect(linesOf(ingested)).toEqual([
      'sources.json /sources/0/url: "javascript:alert(1)" is not a link, which starts with http:// or https://. The source is shown without a link.',
    ]);
  });

  it('a note that is not text', () => {
    const ingested = ingestWith({ '/places/1/note': ['City point.'] });
    expect(ingested.tables?.places[1]).not.toHaveProperty('note');
    expect(linesOf(ingested)).toEqual([
      'places.json /places/1/note: It must be text, not a list. The field "note" is left out.',
    ]);
  });

  it('a list that is none', () => {
    expect(linesOf(ingestWith({ '/events/0/actors': 'police' }))).toEqual([
      'events.json /events/0/actors: It must be a list, not text. The field "actors" is left out.',
    ]);
  });

  it('the date of a source', () => {
    expect(linesOf(ingestWith({ '/sources/1/date': 'last week' }))).toEqual([
      'sources.json /sources/1/date: "last week" is not an EDTF date (ISO 8601-2). The source is shown without a date.',
    ]);
  });

  it('a country that is none, or there twice', () => {
    const ingested = ingestWith({ '/countries': ['BE', 'Belgium', 'FR', 'BE'] });
    expect(ingested.tables?.countries).toEqual(['BE', 'FR']);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /countries/1: "Belgium" is not a country code: two capital letters (ISO 3166-1 alpha-2), such as BE. This country is left out.',
      'dataset.json /countries/3: "BE" stands here twice. It is taken once.',
    ]);
  });

  it.each([
    [4, 'It must be text, not a number.'],
    [' ', 'It must not be empty.'],
  ])('a licence that is %j', (licence, problem) => {
    const ingested = ingestWith({ '/licence': licence });
    expect(ingested.tables).not.toHaveProperty('licence');
    expect(linesOf(ingested)).toEqual([`dataset.json /licence: ${problem} The story is shown without a licence.`]);
  });

  it('an unconfirmed sentence that is none, or there twice', () => {
    const sentences = ['Who drove.', 30, '', 'Who drove.', 'The hour.'];
    const ingested = ingestWith({ '/unconfirmed': sentences });
    expect(ingested.tables?.unconfirmed).toEqual(['Who drove.', 'The hour.']);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /unconfirmed/1: It must be text, not a number. This sentence is left out.',
      'dataset.json /unconfirmed/2: It must not be empty. This sentence is left out.',
      'dataset.json /unconfirmed/3: This sentence stands here twice. It is taken once.',
    ]);
  });

  it('a sentence where the list of the unconfirmed belongs', () => {
    const ingested = ingestWith({ '/unconfirmed': 'Who drove.' });
    expect(ingested.tables).not.toHaveProperty('unconfirmed');
    expect(linesOf(ingested)).toEqual([
      'dataset.json /unconfirmed: It must be a list, not text. Nothing is shown as unconfirmed.',
    ]);
  });

  it('unknown fields, at any depth', () => {
    const changes = { '/colour': 'red', '/events/0/colour': 'red', '/events/0/claims/0/toString': 1 };
    expect(linesOf(ingestWith(changes))).toEqual([
      'dataset.json /colour: This file has no field "colour". It is ignored.',
      'events.json /events/0/colour: An event has no field "colour". It is ignored.',
      'events.json /events/0/claims/0/toString: A claim has no field "toString". It is ignored.',
    ]);
  });

  it('a key with a slash or a tilde is escaped in the pointer', () => {
    const dataset = { ...SMALL_DATASET, 'a/b~c': 1 };
    expect(ingestDataset(folderOf(dataset)).issues[0]?.pointer).toBe('/a~1b~0c');
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

describe('a bad file', () => {
  const withFile = (name: string, text: string) => ingestDataset(folderOf(SMALL_DATASET).set(name, text));

  it('empty file', () => {
    const ingested = withFile('actors.json', ' \n');
    expect(ingested.tables).toMatchObject({ actors: [] });
    expect(linesOf(ingested)[0]).toBe('actors.json: The file is empty. Nothing in it is shown.');
  });

  it('not JSON', () => {
    const ingested = withFile('actors.json', '{\n  "actors": [\n    1,\n  ]\n}');
    expect(ingested.tables).toMatchObject({ actors: [] });
    expect(linesOf(ingested)[0]).toBe(
      'actors.json: The file is not JSON: line 4, column 3 has an unexpected "]". Nothing in it is shown.',
    );
  });

  it('JSON that is cut off', () => {
    expect(linesOf(withFile('actors.json', '{ "actors": ['))[0]).toBe(
      'actors.json: The file is not JSON: it ends before its last bracket or quotation mark is closed. Nothing in it is shown.',
    );
  });

  it('a list where an object belongs', () => {
    expect(linesOf(withFile('actors.json', '[]'))[0]).toBe(
      'actors.json: The file must hold an object: { … }. Nothing in it is shown.',
    );
  });

  it('an object without its list', () => {
    expect(linesOf(withFile('actors.json', '{ "people": [] }')).slice(0, 2)).toEqual([
      'actors.json /people: This file has no field "people". It is ignored.',
      'actors.json: The list "actors" is missing. No actors are shown.',
    ]);
  });

  it('missing file', () => {
    const files = folderOf(SMALL_DATASET);
    files.delete('places.json');
    const ingested = ingestDataset(files);
    expect(eventIds(ingested)).toEqual(['arrest-brussels', 'rally']);
    expect(linesOf(ingested)[0]).toBe('places.json: The file is missing. Nothing in it is shown.');
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
