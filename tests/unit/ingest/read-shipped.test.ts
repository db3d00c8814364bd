import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventId } from '#model/id.ts';
import { readShipped, writeShipped } from '../../../src/ingest/story/read-shipped.ts';
import { readShippedSources } from '../../../src/ingest/story/read-shipped-sources.ts';
import { readShippedTranslation } from '../../../src/ingest/story/shipped-translation.ts';
import { ingestWith } from '../../fixtures/ingest/small-dataset.ts';
import { SMALL_TRANSLATION, smallTables } from '../../fixtures/ingest/small-translation.ts';

it('opens what the build wrote', () => {
  const { tables } = ingestWith({});
  if (tables === null) throw new Error('The small dataset has no fault.');
  const shipped = writeShipped(tables);
  const dataset = readShipped(JSON.parse(shipped.tables));
  expect(dataset).toMatchObject({ ...tables, sources: [] });
  expect(readShippedSources(shipped.sources)).toEqual(tables.sources);
  expect(dataset?.eventById.get(eventId('rally'))?.title).toBe('A rally near Paris');
});

it('keeps translations apart from the tables', () => {
  const { tables } = ingestWith({});
  if (tables === null) throw new Error('The small dataset has no fault.');
  const shipped = writeShipped({ ...tables, translations: [SMALL_TRANSLATION] });
  expect(shipped.tables).toBe(writeShipped(tables).tables);
  expect(readShippedTranslation(shipped.translations.get('fr') ?? '', tables)).toEqual(SMALL_TRANSLATION);
  expect(() => readShippedTranslation('[]', tables)).toThrow('The file of the translation holds none.');
});

it('writes a plain day of a source short, and every other date whole', () => {
  const { tables } = ingestWith({ '/sources/0/date': '2018-10', '/sources/0/checked': '2026-11-30' });
  if (tables === null) throw new Error('The small dataset has no fault.');
  const { sources } = writeShipped(tables);
  expect(sources).toContain('"checked":"@2026-11-30"');
  expect(sources).toContain('"edtf":"2018-10"');
  expect(readShippedSources(sources)).toEqual(tables.sources);
});

it('writes the loose texts of a translation without those that they translate', () => {
  const tables = smallTables();
  const text = writeShipped({ ...tables, translations: [SMALL_TRANSLATION] }).translations.get('fr') ?? '';
  const note = 'One paper had another day.';
  expect(JSON.stringify(SMALL_TRANSLATION)).toContain(note);
  expect(text).not.toContain(note);
  expect(readShippedTranslation(text, tables)).toEqual(SMALL_TRANSLATION);
});

it.each([[null], ['<!doctype html>'], [{}], [{ format: 'dateline-tables/0', tables: {} }]])('refuses %j', (json) => {
  expect(readShipped(json)).toBeNull();
});

it('brings neither a schema nor a parser to the start page', () => {
  const files = ['read-shipped', 'read-shipped-sources', 'shipped-days', 'shipped-translation'].map(
    (name) => `src/ingest/story/${name}.ts`,
  );
  const imports = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^import (type )?.*from '(.+)'/gm)]);
  const needed = imports.filter(([, type]) => type === undefined).map(([, , from]) => from);
  expect(
    [...new Set(needed)].filter((from) => !files.some((file) => file.endsWith(`${from}`.slice(1)))).sort(),
  ).toEqual(['#model/by-id.ts', '#model/dataset.ts', '#model/loose-texts.ts', '#model/time.ts']);
});
