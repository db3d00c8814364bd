import * as v from 'valibot';
import { title, underIds } from './schema-fields.ts';

const translated = (description: string) => v.exactOptional(title(description));

export const AccountWordsSchema = v.strictObject({
  label: translated('Its label in this language.'),
  summary: translated('Its summary in this language.'),
});

export const ChapterWordsSchema = v.strictObject({
  title: translated('Its title in this language.'),
  summary: translated('Its summary in this language.'),
});

export const EventWordsSchema = v.strictObject({
  title: translated('Its title in this language.'),
  summary: translated('Its summary in this language.'),
  notes: underIds(
    title('The same note in this language.'),
    'The notes of its claims, each under the note as events.json has it, so that a rewritten one is found out.',
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
  unconfirmed: underIds(
    title('The same sentence in this language.'),
    'What is not confirmed, each sentence under the one that dataset.json has, so that a rewritten one is found out.',
  ),
  accounts: underIds(AccountWordsSchema, 'The accounts, by their ids.'),
  categories: underIds(WordSchema, 'The labels of the categories, by their ids.'),
  chapters: underIds(ChapterWordsSchema, 'The chapters, by their ids.'),
  events: underIds(EventWordsSchema, 'The events, by their ids.'),
  places: underIds(WordSchema, 'The names of the places, by their ids.'),
  actors: underIds(ActorWordsSchema, 'The actors, by their ids.'),
});
