import * as v from 'valibot';
import { MOST_LETTERS } from '#model/letters.ts';
import { TellingSchema } from './schema.ts';
import { letters, title, underIds } from './schema-fields.ts';
import { RailSchema } from './story-schema.ts';

const translated = (description: string) => v.exactOptional(title(description));

const tellings = underIds(TellingSchema, 'The words of single accounts in this language, by the account’s id.');

export const AccountWordsSchema = v.strictObject({
  label: translated('Its label in this language.'),
  short: v.exactOptional(letters(MOST_LETTERS.accountShort, 'Its short label in this language.')),
  whose: v.exactOptional(letters(MOST_LETTERS.accountWhose, 'Who tells it, in this language.')),
  summary: translated('Its summary in this language.'),
});

export const ChapterWordsSchema = v.strictObject({
  title: translated('Its title in this language.'),
  summary: translated('Its summary in this language.'),
  tellings,
});

export const StepWordsSchema = v.strictObject({
  title: translated('Its title in this language.'),
  text: translated('Its text in this language.'),
});

export const FindingWordsSchema = v.strictObject({
  title: translated('The headline in this language.'),
  text: v.exactOptional(letters(MOST_LETTERS.findingText, 'The sentence in this language.')),
  rails: underIds(RailSchema, 'What each account says, by its id.'),
});

export const EventWordsSchema = v.strictObject({
  title: translated('Its title in this language.'),
  summary: translated('Its summary in this language.'),
  tellings,
  notes: underIds(
    title('The same text in this language.'),
    'Its other texts, each under the text as events.json has it: notes and dates of claims, disputes and answers, words for media, corrections.',
  ),
});

export const ActorWordsSchema = v.strictObject({
  name: translated('The name, where it is another one in this language.'),
  role: translated('The role in this language.'),
});

export const WordSchema = title('The name or label in this language.');

/** The texts of a dataset in another language. What is left out stays in the dataset's own language. */
export const TranslationSchema = v.strictObject({
  title: translated('The title of the story in this language.'),
  summary: translated('The standfirst in this language.'),
  licence: translated('The line on the licence in this language.'),
  finding: v.exactOptional(v.pipe(FindingWordsSchema, v.description('What is remarkable about the story.'))),
  unconfirmed: underIds(
    title('The same sentence in this language.'),
    'What is not confirmed, each sentence under the one that dataset.json has, so that a rewritten one is found out.',
  ),
  changes: underIds(title('The same correction in this language.'), 'What was corrected, likewise.'),
  accounts: underIds(AccountWordsSchema, 'The accounts, by their ids.'),
  categories: underIds(WordSchema, 'The labels of the categories, by their ids.'),
  lanes: underIds(WordSchema, 'The labels of the lanes, by their ids.'),
  chapters: underIds(ChapterWordsSchema, 'The chapters, by their ids.'),
  steps: underIds(StepWordsSchema, 'The steps, by their ids.'),
  events: underIds(EventWordsSchema, 'The events, by their ids.'),
  places: underIds(WordSchema, 'The names of the places, by their ids.'),
  actors: underIds(ActorWordsSchema, 'The actors, by their ids.'),
});
