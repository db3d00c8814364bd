import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { readTranslation } from '../../../src/ingest/story/read-translation.ts';
import { translationGaps } from '../../../src/ingest/story/translation-gaps.ts';
import { lineInEnglish, problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { folderOf, linesOf, SMALL_DATASET, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';
import { SMALL_TRANSLATION, smallTables, tracedTranslation } from '../../fixtures/ingest/small-translation.ts';

const tables = smallTables();

function read(json: unknown) {
  const { translation, issues } = readTranslation(json, tables, 'fr.json');
  return { translation, lines: issues.map(lineInEnglish) };
}

/** The small dataset as a folder with one more file. */
const withFile = (name: string, text: string) => ingestDataset(new Map([...folderOf(SMALL_DATASET), [name, text]]));

it('reads a translation without a fault as it stands', () => {
  const { $schema, ...words } = { $schema: '../../schema/translation.schema.json', ...SMALL_TRANSLATION };
  expect(read({ $schema, ...words })).toEqual({ translation: { ...words }, lines: [] });
});

it('may leave out anything', () => {
  const { translation, lines } = read({ language: 'fr', events: { rally: { title: 'Rassemblement' } } });
  expect(lines).toEqual([]);
  expect(translation).toMatchObject({ language: 'fr', events: { rally: { title: 'Rassemblement' } } });
  expect(translation).not.toHaveProperty('title');
});

describe('a fault costs no more than the words it is in', () => {
  const STAYS = 'It stays in the language of the dataset.';
  const LOST = 'These words are left out.';
  it.each([
    [
      'an unknown event',
      { events: { rallye: {} } },
      `/events/rallye: There is no event with the id "rallye"; there is "rally". ${LOST}`,
    ],
    ['an unknown place', { places: { lyon: 'Lyon' } }, `/places/lyon: There is no place with the id "lyon". ${LOST}`],
    [
      'an unknown account',
      { accounts: { a: { label: 'A' } } },
      `/accounts/a: There is no account with the id "a". ${LOST}`,
    ],
    ['an unknown category', { categories: { a: 'A' } }, `/categories/a: There is no category with the id "a". ${LOST}`],
    [
      'an unknown chapter',
      { chapters: { a: { title: 'A' } } },
      `/chapters/a: There is no chapter with the id "a". ${LOST}`,
    ],
    ['an unknown actor', { actors: { a: { role: 'A' } } }, `/actors/a: There is no actor with the id "a". ${LOST}`],
    ['a list for an object', { events: [] }, `/events: It must be an object, not a list. ${LOST}`],
    ['a text that is none', { title: 1 }, `/title: It must be text, not a number. ${STAYS}`],
    ['an empty text', { places: { paris: ' ' } }, `/places/paris: It must not be empty. ${STAYS}`],
    [
      'an empty title of an event',
      { events: { rally: { title: '' } } },
      `/events/rally/title: It must not be empty. ${STAYS}`,
    ],
    [
      'an event that is none',
      { events: { rally: 'Rassemblement' } },
      `/events/rally: A translated event must be an object, not text. ${LOST}`,
    ],
    [
      'a field that is none',
      { actors: { couple: { nom: 'x' } } },
      '/actors/couple/nom: A translated actor has no field "nom". It is ignored.',
    ],
    [
      'a part that is none',
      { sources: { court: 'Un jugement' } },
      '/sources: A translation has no field "sources". It is ignored.',
    ],
    ['a licence that is none', { licence: 4 }, `/licence: It must be text, not a number. ${STAYS}`],
    [
      'a sentence for a list of them',
      { unconfirmed: 'L’heure.' },
      `/unconfirmed: It must be an object, not text. ${LOST}`,
    ],
    [
      'an empty sentence',
      { unconfirmed: { 'Who drove the car.': '' } },
      `/unconfirmed/Who drove the car.: It must not be empty. ${STAYS}`,
    ],
    [
      'a sentence that has been rewritten since',
      { unconfirmed: { 'Who drove.': 'Qui conduisait.' } },
      `/unconfirmed/Who drove.: The story has no such text here, or no longer. ${LOST}`,
    ],
    [
      'a note that has been rewritten since',
      { events: { 'arrest-brussels': { notes: { 'One paper has it.': 'Un journal.' } } } },
      `/events/arrest-brussels/notes/One paper has it.: The story has no such text here, or no longer. ${LOST}`,
    ],
  ])('%s', (_, part, line) => {
    const { translation, lines } = read({ language: 'fr', summary: 'Deux événements.', ...part });
    expect(lines).toEqual([`fr.json ${line}`]);
    expect(translation).toMatchObject({ language: 'fr', summary: 'Deux événements.' });
  });
});

it('has no licence to translate where the dataset states none', () => {
  const { licence, ...unlicensed } = tables;
  const { translation, issues } = readTranslation({ language: 'fr', licence }, unlicensed, 'fr.json');
  expect(translation).not.toHaveProperty('licence');
  expect(issues.map(lineInEnglish)).toEqual([
    'fr.json /licence: The dataset states no licence. These words are left out.',
  ]);
});

describe('is no translation without', () => {
  it.each([
    ['an object', 'bonjour', 'fr.json: A translation must be an object, not text. This translation is left out.'],
    ['a language', { title: 'x' }, 'fr.json: The field "language" is missing. This translation is left out.'],
    [
      'a language that exists',
      { language: 'français' },
      'fr.json /language: "français" is not a BCP 47 language tag, such as en or fa-IR. This translation is left out.',
    ],
  ])('%s', (_, json, line) => {
    expect(read(json)).toEqual({ translation: null, lines: [line] });
  });
});

it('never throws, whatever it is given', () => {
  const parts = [
    'title',
    'licence',
    'unconfirmed',
    'accounts',
    'categories',
    'chapters',
    'events',
    'places',
    'actors',
    '__proto__',
  ];
  const anything = fc.dictionary(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(fc.property(anything, (json) => read({ ...json, language: 'fr' }).translation?.language === 'fr'));
});

describe('a dataset brings its translations along', () => {
  const text = JSON.stringify(SMALL_TRANSLATION);

  it.each(['translations/fr.json', 'fr.json'])('as %s beside its files', (name) => {
    const ingested = withFile(name, text);
    expect(linesOf(ingested)).toEqual([]);
    expect(ingested.tables).toEqual({ ...tables, translations: [SMALL_TRANSLATION] });
  });

  it('under their languages in a single file', () => {
    const { language, ...words } = SMALL_TRANSLATION;
    const story = { ...smallDatasetWith({}), translations: { [language]: words, x: {}, en: {} } };
    const ingested = ingestDataset(new Map([['story.json', JSON.stringify(story)]]));
    expect(ingested.tables?.translations).toEqual([SMALL_TRANSLATION]);
    expect(linesOf(ingested)).toEqual([
      'story.json /translations/x: "x" is not a BCP 47 language tag, such as en or fa-IR. This translation is left out.',
      'story.json /translations/en: "en" is the language of the dataset itself. This translation is left out.',
    ]);
  });

  it.each([
    [
      'another language than its name says',
      'translations/de.json',
      text,
      'translations/de.json: A translation into "fr" is called fr.json. It is read all the same.',
    ],
    ['no JSON', 'translations/fr.json', '', 'translations/fr.json: The file is empty. Nothing in it is shown.'],
  ])('a file with %s is named', (_, name, content, line) => {
    expect(linesOf(withFile(name, content))).toEqual([line]);
  });

  it('but none twice, and none that is no list of words', () => {
    const twice = ingestDataset(
      new Map([...folderOf(SMALL_DATASET), ['fr.json', text], ['translations/fr.json', text]]),
    );
    expect(linesOf(twice)).toEqual([
      'translations/fr.json: There is another translation into "fr". This translation is left out.',
    ]);
    const list = ingestDataset(new Map([['s.json', JSON.stringify({ ...SMALL_DATASET, translations: [] })]]));
    expect(linesOf(list)).toEqual(['s.json /translations: It must be an object, not a list. No translation is read.']);
    expect(list.tables).toEqual(tables);
  });
});

describe('what a translation leaves out', () => {
  it('is nothing, when it is complete', () => {
    expect(translationGaps(tables, tracedTranslation())).toEqual([]);
  });

  it('is named text by text', () => {
    const { title, licence, events, ...rest } = SMALL_TRANSLATION;
    const unconfirmed = { 'The hour of the rally.': 'L’heure du rassemblement.' };
    const { rally } = events;
    const { origins = {} } = tracedTranslation();
    const told = { ...rest, origins, unconfirmed, events: { rally, 'arrest-brussels': { title } }, places: {} };
    const gaps = translationGaps(tables, told);
    expect(gaps.map(({ pointer, problem }) => `${pointer} ${problemInEnglish(problem)}`)).toEqual([
      ' The title is not translated.',
      ' The licence is not translated.',
      '/unconfirmed A sentence is not translated: "Who drove the car.".',
      '/events The summary of "arrest-brussels" is not translated.',
      '/events A note of "arrest-brussels" is not translated: "One paper had another day.".',
      '/places "brussels" is not translated.',
      '/places "paris" is not translated.',
    ]);
    expect(gaps[0]).toMatchObject({
      file: 'translations/fr.json',
      consequence: { kind: 'kept-in-own-language' },
    });
  });
});
