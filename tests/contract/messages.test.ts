import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#model/language.ts';
import { messagesAreUpToDate } from '../../scripts/generate-messages.ts';
import { argumentsOf, pluralsOf, readCatalogue, textsOf } from '../../scripts/message-catalogue.ts';

const english = textsOf(readCatalogue('en'));

/** Each text's path with the names and types of its arguments. */
function signatures(texts: ReadonlyMap<string, string>) {
  return Object.fromEntries([...texts].map(([path, text]) => [path, Object.fromEntries(argumentsOf(text))]));
}

it('the type of the messages is that of the English catalogue (npm run messages)', () => {
  expect(messagesAreUpToDate()).toBe(true);
});

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const texts = textsOf(readCatalogue(language));

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

  it('writes apostrophes as a typesetter does; a straight one is syntax of ICU', () => {
    expect([...texts].filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

it('French keeps its high punctuation and guillemets on the line of their word', () => {
  const texts = textsOf(readCatalogue('fr'));
  expect([...texts].filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});
