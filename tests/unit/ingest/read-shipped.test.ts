import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventId } from '#model/id.ts';
import {
  readShipped,
  readShippedSources,
  readShippedTranslation,
  writeShipped,
} from '../../../src/ingest/story/read-shipped.ts';
import { ingestWith } from '../../fixtures/ingest/small-dataset.ts';
import { SMALL_TRANSLATION } from '../../fixtures/ingest/small-translation.ts';

it('opens what the build wrote', () => {
  const { tables } = ingestWith({});
  if (tables === null) throw new Error('The small dataset has no fault.');
  const shipped = writeShipped(tables);
  const dataset = readShipped(JSON.parse(shipped.tables));
  expect(dataset).toMatchObject({ ...tables, sources: [] });
  expect(readShippedSources(JSON.parse(shipped.sources))).toEqual(tables.sources);
  expect(dataset?.eventById.get(eventId('rally'))?.title).toBe('A rally near Paris');
});

it('keeps translations apart from the tables', () => {
  const { tables } = ingestWith({});
  if (tables === null) throw new Error('The small dataset has no fault.');
  const shipped = writeShipped({ ...tables, translations: [SMALL_TRANSLATION] });
  expect(shipped.tables).toBe(writeShipped(tables).tables);
  expect(readShippedTranslation(JSON.parse(shipped.translations.get('fr') ?? ''))).toEqual(SMALL_TRANSLATION);
  expect(() => readShippedTranslation([])).toThrow('The file of the translation holds none.');
});

it.each([[null], ['<!doctype html>'], [{}], [{ format: 'dateline-tables/0', tables: {} }]])('refuses %j', (json) => {
  expect(readShipped(json)).toBeNull();
});

it('brings neither a schema nor a parser to the start page', () => {
  const source = readFileSync('src/ingest/story/read-shipped.ts', 'utf8');
  const imports = [...source.matchAll(/^import (type )?.*from '(.+)'/gm)].filter(([, type]) => type === undefined);
  expect(imports.map(([, , from]) => from)).toEqual(['#model/dataset.ts']);
});
