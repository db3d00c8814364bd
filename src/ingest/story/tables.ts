import * as v from 'valibot';
import { ActorSchema, EventSchema, PlaceSchema, SourceSchema } from './schema.ts';
import { LanguageSchema } from './schema-fields.ts';
import { StorySchema } from './story-schema.ts';
import { TranslationSchema } from './translation-schema.ts';

/** The lists that stand in a file of their own: `events.json` is `{ "$schema": …, "events": [ … ] }`. */
export const LIST_NAMES = ['events', 'places', 'actors', 'sources'] as const;
export type ListName = (typeof LIST_NAMES)[number];

const $schema = v.exactOptional(v.pipe(v.string(), v.description('Where an editor finds this schema.')));

const lists = {
  events: v.array(EventSchema),
  places: v.array(PlaceSchema),
  actors: v.array(ActorSchema),
  sources: v.array(SourceSchema),
};

/** The whole files of a dataset, by the stem of their name; `story` is a dataset in a single file. */
export const FILE_SCHEMAS = {
  dataset: v.strictObject({ $schema, ...StorySchema.entries }),
  events: v.strictObject({ $schema, events: lists.events }),
  places: v.strictObject({ $schema, places: lists.places }),
  actors: v.strictObject({ $schema, actors: lists.actors }),
  sources: v.strictObject({ $schema, sources: lists.sources }),
  story: v.strictObject({
    $schema,
    ...StorySchema.entries,
    ...lists,
    translations: v.exactOptional(
      v.pipe(
        v.record(LanguageSchema, TranslationSchema),
        v.description('Its texts in other languages, by BCP 47 tag.'),
      ),
    ),
  }),
  translation: v.strictObject({ $schema, language: LanguageSchema, ...TranslationSchema.entries }),
};

/** The five files of a dataset folder. */
export const DATASET_FILES = ['dataset.json', 'events.json', 'places.json', 'actors.json', 'sources.json'] as const;

/** The folder in a dataset's folder that holds a translation per file: `translations/fr.json`. */
export const TRANSLATIONS_FOLDER = 'translations';
