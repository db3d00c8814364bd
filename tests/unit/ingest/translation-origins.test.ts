import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import { accountId } from '#model/id.ts';
import { textsIn } from '#model/telling.ts';
import { translateDataset } from '#model/translate-dataset.ts';
import { readDatasetFolder } from '../../../scripts/read-dataset-folder.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { writeShipped } from '../../../src/ingest/story/read-shipped.ts';
import { readTranslation } from '../../../src/ingest/story/read-translation.ts';
import { storyTexts } from '../../../src/ingest/story/story-texts.ts';
import { translationGaps } from '../../../src/ingest/story/translation-gaps.ts';
import { fullestStory } from '../../fixtures/ingest/fullest-story.ts';
import { lineInEnglish } from '../../fixtures/ingest/in-english.ts';
import { smallTables } from '../../fixtures/ingest/small-translation.ts';

const tables = smallTables();

const FILE = 'translations/fr.json';
const AT = `${FILE} /title`;

/** The lines that `npm run validate` has for the title, however it is translated. */
function linesFor(title: unknown) {
  const { translation, issues } = readTranslation({ language: 'fr', title }, tables, FILE);
  const gaps = translation === null ? [] : translationGaps(tables, translation);
  return [...issues, ...gaps].map(lineInEnglish).filter((line) => line.startsWith(`${FILE} /title`));
}

describe('a translated text says what it was made from', () => {
  it('and is listed when that has changed, with what it was and what it is', () => {
    expect(linesFor({ text: 'Une petite histoire', from: 'A little story' })).toEqual([
      `${AT}: This was translated from "A little story", which now reads "A small story". Translate it anew, or say in “stillRight” on which day you saw that it still holds. It is shown all the same.`,
    ]);
  });

  it.each([
    ['is the same', { text: 'Une petite histoire', from: 'A small story' }],
    ['changed, and somebody saw that it still holds', { text: 'x', from: 'A little story', stillRight: '2026-12-01' }],
  ])('and is not listed when that %s', (_, title) => {
    expect(linesFor(title)).toEqual([]);
  });

  it('or is listed because it does not', () => {
    expect(linesFor('Une petite histoire')).toEqual([
      `${AT}: Nobody wrote down from which text this was translated: say so in “from”. It is shown all the same.`,
    ]);
  });

  it('and is refused where it is none', () => {
    expect(linesFor({ text: 'Une petite histoire' })[0]).toBe(
      `${AT}: It must be text, not an object. It stays in the language of the dataset.`,
    );
    expect(linesFor({ text: 'x', from: 'A small story', stillRight: 'today', by: 'me' })).toEqual([
      `${AT}/by: A translated text has no field "by". It is ignored.`,
      `${AT}/stillRight: "today" is not a day, such as 2026-12-01. This day is left out.`,
    ]);
  });
});

it('a story of before is taken for one that was translated from its present texts', () => {
  const { tables: read } = ingestDataset(readDatasetFolder('tests/fixtures/dateline-1'));
  const [french] = read?.translations ?? [];
  expect(french?.title).toBe('Une petite histoire');
  expect(french?.origins).toMatchObject({
    '/title': { from: 'A small story' },
    '/places/brussels': { from: 'Brussels' },
    '/events/rally/title': { from: 'A rally near Paris' },
  });
  expect(read && french && translationGaps(read, french)).toEqual([]);
});

it('what a text was made from does not ship', () => {
  const { tables: read } = ingestDataset(readDatasetFolder('tests/fixtures/dateline-1'));
  const shipped = read && writeShipped(read).translations.get('fr');
  expect(shipped).toContain('Une petite histoire');
  expect(shipped).not.toContain('Two events, told twice.');
});

describe('every text of the fullest story', () => {
  const { tables: read } = ingestDataset(new Map([['story.json', JSON.stringify(fullestStory())]]));
  if (read === null) throw new Error('no story');
  const french = { language: 'fr' };
  for (const { path, text } of storyTexts(read)) put(french, path, `${text}`.slice(0, 10).replace(/^the/, 'le'));
  const { translation, issues } = readTranslation(french, read, 'fr.json');

  it('can be translated', () => {
    expect(issues).toEqual([]);
    expect(translation).toMatchObject(french);
  });

  it('is told in the other language', () => {
    const told = translation && translateDataset(createDataset(read), translation);
    expect(told && storyTexts(told).filter(({ text }) => text.startsWith('the '))).toEqual([]);
    const [event] = told?.events ?? [];
    expect(event && textsIn(event, accountId('one')).title).toMatch(/^le /);
  });
});

/** Puts a text where a translation has it. */
function put(words: object, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) Object.assign(words, { [key]: text });
  else {
    const below: unknown = Object.getOwnPropertyDescriptor(words, key)?.value;
    const next = typeof below === 'object' && below !== null ? below : {};
    Object.assign(words, { [key]: next });
    put(next, rest, text);
  }
}
