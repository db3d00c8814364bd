import { describe, expect, it } from 'vitest';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { eventIds, folderOf, ingestWith, linesOf, SMALL_DATASET } from '../../fixtures/ingest/small-dataset.ts';

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
