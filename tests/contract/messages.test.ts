import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#model/language.ts';
import { messagesAreUpToDate } from '../../scripts/generate-messages.ts';
import {
  argumentsOf,
  CATALOGUE_PARTS,
  catalogueName,
  pluralsOf,
  readCatalogue,
  textsOf,
} from '../../scripts/message-catalogue.ts';

const CATALOGUES = LANGUAGES.flatMap((language) =>
  CATALOGUE_PARTS.map((part) => ({ language, part, name: catalogueName(language, part) })),
);

/** Each text's path with the names and types of its arguments. */
function signatures(texts: ReadonlyMap<string, string>) {
  return Object.fromEntries([...texts].map(([path, text]) => [path, Object.fromEntries(argumentsOf(text))]));
}

it('the types of the messages are those of the English catalogue (npm run messages)', () => {
  expect(messagesAreUpToDate()).toBe(true);
});

describe.each(CATALOGUES)('the catalogue $name', ({ language, part }) => {
  const english = textsOf(readCatalogue('en', part));
  const texts = textsOf(readCatalogue(language, part));

  it('has the texts of the English one, in its order, each with the same arguments', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect(signatures(texts)).toEqual(signatures(english));
  });

  it('says something in each text', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has in each plural the categories of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = [...texts].flatMap(([path, text]) => pluralsOf(text).map((cases) => [path, [...cases].sort()]));
    expect(plurals).toEqual(plurals.map(([path]) => [path, [...pluralCategories].sort()]));
  });

  it('writes apostrophes as a typesetter does; a straight one is syntax of ICU, around a brace', () => {
    expect([...texts].filter(([, text]) => text.replace(/'[{}]'/g, '').includes("'"))).toEqual([]);
  });
});

it.each(CATALOGUE_PARTS)('French keeps its high punctuation and guillemets on the line of their word: %s', (part) => {
  const texts = textsOf(readCatalogue('fr', part));
  expect([...texts].filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});
