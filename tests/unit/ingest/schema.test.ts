import { readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { jsonSchemaFiles, staleSchemaFiles } from '../../../scripts/generate-schema.ts';
import { IssueLog } from '../../../src/ingest/story/issue-log.ts';
import { FILE_SCHEMAS } from '../../../src/ingest/story/tables.ts';
import { unwrapWords } from '../../../src/ingest/story/unwrap-words.ts';
import { SMALL_DATASET, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

it('the JSON Schemas in data/schema are those of the reader', () => {
  expect(staleSchemaFiles('data/schema')).toEqual([]);
  expect(staleSchemaFiles('no/such/folder')).toHaveLength(7);
});

it('each field of a claim tells an editor what it is for', () => {
  const events = JSON.parse(jsonSchemaFiles().get('events.schema.json') ?? '');
  const claim = events.properties.events.items.properties.claims.items;
  expect(claim.additionalProperties).toBe(false);
  expect(Object.keys(claim.properties)).toEqual([
    ...['account', 'date', 'dateText', 'status', 'reported', 'place', 'placePrecision', 'route', 'note', 'sources'],
  ]);
  for (const field of Object.values(claim.properties)) expect(field).toHaveProperty('description');
});

it.each(['dataset', 'events', 'places', 'actors', 'sources'] as const)(
  'the shipped %s.json names its schema, and fits it',
  (stem) => {
    const json = JSON.parse(readFileSync(`data/villepinte-2018/${stem}.json`, 'utf8'));
    expect(json.$schema).toBe(`../schema/${stem}.schema.json`);
    expect(safeParse(FILE_SCHEMAS[stem], json).issues).toBeUndefined();
  },
);

it('the shipped translation names its schema, and fits it', () => {
  const json = JSON.parse(readFileSync('data/villepinte-2018/translations/fr.json', 'utf8'));
  expect(json.$schema).toBe('../../schema/translation.schema.json');
  const { words } = unwrapWords({ value: json, spot: { file: 'fr.json', pointer: '' } }, new IssueLog());
  expect(safeParse(FILE_SCHEMAS.translation, words.value).issues).toBeUndefined();
});

it('an editor is told of the licence and of what is unconfirmed, in a story and in a translation', () => {
  const properties = (name: string) => JSON.parse(jsonSchemaFiles().get(name) ?? '').properties;
  const dataset = properties('dataset.schema.json');
  expect(dataset.licence).toMatchObject({ type: 'string', pattern: '\\S' });
  expect(dataset.unconfirmed).toMatchObject({ type: 'array', items: { type: 'string', pattern: '\\S' } });
  const translation = properties('translation.schema.json');
  const text = { anyOf: [{ type: 'string' }, { required: ['text', 'from'] }] };
  expect(translation.licence).toMatchObject(text);
  expect(translation.language).toMatchObject({ type: 'string' });
  expect(translation.unconfirmed).toMatchObject({ type: 'object', additionalProperties: text });
});

it('a whole story in one file has a schema too', () => {
  expect(safeParse(FILE_SCHEMAS.story, SMALL_DATASET).success).toBe(true);
  expect(safeParse(FILE_SCHEMAS.story, smallDatasetWith({ '/places/0/lat': 95 })).success).toBe(false);
});
