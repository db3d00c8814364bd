import { expect, it } from 'vitest';
import { ingestDatasetFolder } from '../../../scripts/ingest-dataset-folder.ts';

const { tables } = ingestDatasetFolder('data/villepinte-2018');
const translation = tables?.translations?.find(({ language }) => language === 'fr');
const { origins: _, ...french } = translation ?? { language: '' };

/** All texts of a JSON value, deep down. */
function textsOf(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsOf) : [];
}

/** The numbers that a reader would miss: days, years, tolls. A clock time counts by its hour. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replace(/(\d)[,\u00a0](?=\d{3}\b)/g, '$1').replace(/:00|0\u00a0h\u00a001/g, '');
  return (plain.match(/\d+/g) ?? []).sort();
}

it('the story ships in French', () => {
  expect(french?.title).toBe('Le projet d’attentat de Villepinte');
});

it('is set as French is: no-break spaces inside guillemets and before : ; ? !, no typewriter apostrophes', () => {
  const misset = textsOf(french).filter((text) => /[^\u00a0][:;?!»]|«[^\u00a0]|['"]/.test(text));
  expect(misset).toEqual([]);
});

it('gives the same dates and figures', () => {
  const rows = [...(tables?.events ?? []), ...(tables?.chapters ?? [])];
  const differing = rows.filter(({ id, summary }) => {
    const words = french?.events?.[id] ?? french?.chapters?.[id];
    return numbersIn(summary).join() !== numbersIn(words?.summary ?? '').join();
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
  const notes = Object.values(french?.events ?? {}).flatMap(({ notes = {} }) => Object.entries(notes));
  const unconfirmed = Object.entries(french?.unconfirmed ?? {});
  expect(unconfirmed).toHaveLength(tables?.unconfirmed?.length ?? -1);
  expect(unconfirmed.filter(([sentence, words]) => numbersIn(sentence).join() !== numbersIn(words).join())).toEqual([]);
  expect(notes.filter(([note, words]) => numbersIn(note).join() !== numbersIn(words).join())).toEqual([]);
  const retold = rows.flatMap(({ id, tellings }) => {
    const words = french?.events?.[id]?.tellings ?? french?.chapters?.[id]?.tellings;
    return Object.entries(tellings ?? {}).map(([account, { summary = '' }]) => [
      summary,
      words?.[account]?.summary ?? '',
    ]);
  });
  expect(retold.length).toBeGreaterThan(20);
  expect(retold.filter(([own = '', words = '']) => numbersIn(own).join() !== numbersIn(words).join())).toEqual([]);
});
