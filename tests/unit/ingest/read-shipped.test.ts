import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readShipped, readShippedSources, writeShipped } from '#ingest/read-shipped.ts';
import { eventId } from '#model/id.ts';
import { ingestWith } from '../../fixtures/ingest/small-dataset.ts';

it('opens what the build wrote', () => {
  const { tables } = ingestWith({});
  if (tables === null) throw new Error('The small dataset has no fault.');
  const shipped = writeShipped(tables);
  const dataset = readShipped(JSON.parse(shipped.tables));
  expect(dataset).toMatchObject({ ...tables, sources: [] });
  expect(readShippedSources(JSON.parse(shipped.sources))).toEqual(tables.sources);
  expect(dataset.eventById.get(eventId('rally'))?.title).toBe('A rally near Paris');
});

it.each([[null], ['<!doctype html>'], [{}], [{ format: 'dateline-tables/0', tables: {} }]])('refuses %j', (json) => {
  expect(() => readShipped(json)).toThrow("The story's file is not of the format dateline-tables/2.");
});

it('brings neither a schema nor a parser to the start page', () => {
  const source = readFileSync('src/ingest/read-shipped.ts', 'utf8');
  expect([...source.matchAll(/from '(.+)'/g)].map(([, from]) => from)).toEqual(['#model/dataset.ts']);
});
