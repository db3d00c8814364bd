import * as v from 'valibot';
import { CATEGORY_SHAPES, SOURCE_KINDS } from '#model/dataset.ts';
import { LINK_KINDS, TIERS } from '#model/event.ts';
import { PLACE_PRECISIONS } from '#model/place.ts';
import type { FormatProblem } from '#model/problem.ts';

/**
 * The JSON tables as an author writes them, before anything points to anything. `data/schema/` is generated from this
 * file, so each description is what an editor shows. Each message is the kind of the problem, for `problemOf`.
 */

const words = (description: string) => v.pipe(v.string(), v.description(description));

const title = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'empty' satisfies FormatProblem), v.description(description));

const id = (description: string) =>
  v.pipe(v.string(), v.regex(/^[^\s,]+$/, 'not-id' satisfies FormatProblem), v.description(description));

const edtf = (description: string) =>
  v.pipe(
    v.string(),
    v.description(
      `${description} ISO 8601-2 (EDTF), in UTC: 2018-06-30, 2018-06, 2018-06-01~/2018-06-10~, 2018?, ../2018.`,
    ),
  );

const degrees = (fault: FormatProblem, most: number, description: string) =>
  v.pipe(v.number(), v.minValue(-most, fault), v.maxValue(most, fault), v.description(description));

export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not-language' satisfies FormatProblem),
  v.description('Language of the text, as a BCP 47 tag: en, fr, fa.'),
);

export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'not-country-code' satisfies FormatProblem),
  v.description('Country as two capital letters (ISO 3166-1 alpha-2), or EU.'),
);

export const IdSchema = id('Id of a record in another table.');

export const CitationSchema = v.strictObject({
  id: id('Id of a source in sources.json.'),
  at: v.exactOptional(words('Where in the source: "P2", "p. 14".')),
});

export const ClaimSchema = v.strictObject({
  account: v.exactOptional(
    id('Id of the account that tells the event by this claim. A claim without one is shown but never told.'),
  ),
  date: v.exactOptional(edtf('When it happened, according to these sources. A claim of an account must have one.')),
  place: v.exactOptional(id('Id of a place in places.json.')),
  placePrecision: v.exactOptional(
    v.pipe(
      v.picklist(PLACE_PRECISIONS),
      v.description('How exactly the claim knows the place, where that differs from the place itself.'),
    ),
  ),
  note: v.exactOptional(words('What a reader should know of this claim.')),
  sources: v.optional(v.pipe(v.array(CitationSchema), v.description('Who says so; at least one source.')), []),
});

export const EventLinkSchema = v.strictObject({
  kind: v.pipe(v.picklist(LINK_KINDS), v.description('What this event is to the other one.')),
  to: id('Id of the other event.'),
});

export const EventSchema = v.strictObject({
  id: id('What links point to. It never changes, and no other event has it.'),
  title: title('A few words, as text: HTML is shown as it is written.'),
  summary: words('Two or three neutral sentences in your own words.'),
  category: id('Id of a category in dataset.json.'),
  tier: v.pipe(v.picklist(TIERS), v.description('core: the story itself. wider: only in the wider record.')),
  actors: v.optional(v.pipe(v.array(IdSchema), v.description('Ids of the actors in actors.json.')), []),
  claims: v.pipe(
    v.array(ClaimSchema),
    v.description('What sources say of the event: at most one claim per account, at least one with an account.'),
  ),
  links: v.optional(v.pipe(v.array(EventLinkSchema), v.description('Other events this one belongs with.')), []),
});

export const PlaceSchema = v.strictObject({
  id: id('What claims point to.'),
  name: title('The name as it stands on the map.'),
  country: CountryCodeSchema,
  lon: degrees('not-longitude', 180, 'Degrees east of Greenwich (WGS 84), -180 to 180.'),
  lat: degrees('not-latitude', 90, 'Degrees north of the equator (WGS 84), -90 to 90.'),
  precision: v.pipe(
    v.picklist(PLACE_PRECISIONS),
    v.description('How exactly the point is known; proxy: a capital or ministry that stands for a government.'),
  ),
  note: v.exactOptional(words('Where the point comes from, and how good it is.')),
});

export const ActorSchema = v.strictObject({
  id: id('What events point to.'),
  name: title('The name as most sources spell it.'),
  kind: v.picklist(['person', 'organisation']),
  role: words('Who this is, in one neutral phrase.'),
  countries: v.optional(v.array(CountryCodeSchema), []),
  variants: v.exactOptional(v.pipe(v.array(v.string()), v.description('Other spellings found in sources.'))),
});

export const SourceSchema = v.strictObject({
  id: id('What claims point to.'),
  title: title('The title as published.'),
  publisher: words('Who published it.'),
  date: v.exactOptional(edtf('When it was published; left out when that is not known.')),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\//, 'not-link' satisfies FormatProblem),
      v.url('not-web-address' satisfies FormatProblem),
      v.description('Where it can be read: an address that starts with http:// or https://.'),
    ),
  ),
  kind: v.pipe(v.picklist(SOURCE_KINDS), v.description('What sort of source it is.')),
  lang: LanguageSchema,
  note: v.exactOptional(words('What a reader should know of this source.')),
});

export const AccountSchema = v.strictObject({
  id: id('What claims and links point to.'),
  label: title('What the switch between accounts says.'),
  summary: words('Whose telling it is.'),
});

export const CategorySchema = v.strictObject({
  id: id('What events point to.'),
  label: title('The name in the legend.'),
  shape: v.pipe(v.picklist(CATEGORY_SHAPES), v.description('The shape of its marks; colour is never the only sign.')),
});

export const ChapterSchema = v.strictObject({
  id: id('What links point to.'),
  title: title('The name on the band over the timeline.'),
  summary: words('Two sentences.'),
  events: v.pipe(v.array(IdSchema), v.description('Ids of its events in events.json.')),
});

export const UnconfirmedSchema = title('One thing that no source confirms, as a whole sentence.');

/** What dataset.json says of the story as a whole. */
export const StorySchema = v.strictObject({
  id: id('Name of the dataset in file names and links.'),
  title: title('The title of the story.'),
  summary: words('The standfirst: two sentences.'),
  language: LanguageSchema,
  accounts: v.pipe(v.array(AccountSchema), v.description('The tellings of the story, at least one.')),
  defaultAccount: id('Id of the account that is told first.'),
  categories: v.array(CategorySchema),
  chapters: v.optional(v.pipe(v.array(ChapterSchema), v.description('Named stretches of the story, in order.')), []),
  defaultWindow: edtf('The span of time that is shown first, with both ends.'),
  countries: v.optional(
    v.pipe(v.array(CountryCodeSchema), v.description('Countries with a lane of their own; the rest share one.')),
    [],
  ),
  licence: v.exactOptional(
    title('The terms of use and whom to credit, in one line without a full stop: "CC BY 4.0; credit …".'),
  ),
  unconfirmed: v.exactOptional(
    v.pipe(v.array(UnconfirmedSchema), v.description('What no source that was read confirms, a whole sentence each.')),
  ),
});

const translated = (description: string) => v.exactOptional(title(description));

const byId = <Words extends v.GenericSchema>(words: Words, description: string) =>
  v.exactOptional(v.pipe(v.record(v.string(), words), v.description(description)));

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
  notes: byId(
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
  unconfirmed: byId(
    title('The same sentence in this language.'),
    'What is not confirmed, each sentence under the one that dataset.json has, so that a rewritten one is found out.',
  ),
  accounts: byId(AccountWordsSchema, 'The accounts, by their ids.'),
  categories: byId(WordSchema, 'The labels of the categories, by their ids.'),
  chapters: byId(ChapterWordsSchema, 'The chapters, by their ids.'),
  events: byId(EventWordsSchema, 'The events, by their ids.'),
  places: byId(WordSchema, 'The names of the places, by their ids.'),
  actors: byId(ActorWordsSchema, 'The actors, by their ids.'),
});
