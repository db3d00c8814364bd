import * as v from 'valibot';
import { SOURCE_KINDS, SOURCE_STANDINGS } from '#model/dataset.ts';
import { CLAIM_STATUSES, LINK_KINDS, TIERS } from '#model/event.ts';
import { MOST_LETTERS } from '#model/letters.ts';
import { MEDIUM_KINDS } from '#model/medium.ts';
import { PLACE_PRECISIONS } from '#model/place.ts';
import type { FormatProblem } from '#model/problem.ts';
import {
  CountryCodeSchema,
  day,
  edtf,
  IdSchema,
  id,
  LanguageSchema,
  LatSchema,
  LonSchema,
  letters,
  list,
  title,
  underIds,
  webAddress,
  words,
} from './schema-fields.ts';

/**
 * The tables of events, places, actors and sources as an author writes them, before anything points to anything.
 * `data/schema/` is generated from this file and its neighbours.
 */

export const CitationSchema = v.strictObject({
  id: id('Id of a source in sources.json.'),
  at: v.exactOptional(words('Where in the source: "P2", "p. 14".')),
});

const citations = (description: string) => v.optional(v.pipe(v.array(CitationSchema), v.description(description)), []);

export const ReportSchema = v.strictObject({
  date: v.exactOptional(edtf('When it was said.')),
  place: v.exactOptional(id('Id of the place where it was said.')),
});

export const PointSchema = v.pipe(
  v.strictTuple([LonSchema, LatSchema], 'not-point' satisfies FormatProblem),
  v.description('A point without a name, [lon, lat].'),
);

export const ClaimSchema = v.strictObject({
  account: v.exactOptional(
    id('Id of the account that tells the event by this claim. A claim without one is shown but never told.'),
  ),
  date: v.exactOptional(
    edtf('When it happened, according to these sources. An account may tell an event without a date.'),
  ),
  dateText: v.exactOptional(title('The date as the source writes it: "15 July (Old Style)".')),
  status: v.exactOptional(
    v.pipe(
      v.picklist(CLAIM_STATUSES),
      v.description(
        'asserted (also without this field), denied, unconfirmed, false; omitted: the account leaves it out.',
      ),
    ),
  ),
  reported: v.exactOptional(
    v.pipe(
      ReportSchema,
      v.description('When and where it was said, if not when and where it is said to have happened.'),
    ),
  ),
  place: v.exactOptional(id('Id of a place in places.json.')),
  placePrecision: v.exactOptional(
    v.pipe(
      v.picklist(PLACE_PRECISIONS),
      v.description('How exactly the claim knows the place, where that differs from the place itself.'),
    ),
  ),
  route: list(
    v.union([id('Id of a place in places.json.'), PointSchema]),
    'The way that was taken, in order: ids of places, and points at sea as [lon, lat].',
  ),
  note: v.exactOptional(words('What a reader should know of this claim.')),
  sources: citations('Who says so; at least one source.'),
});

export const EventLinkSchema = v.strictObject({
  kind: v.pipe(v.picklist(LINK_KINDS), v.description('What this event is to the other one.')),
  to: id('Id of the other event.'),
});

export const TellingSchema = v.strictObject({
  title: v.exactOptional(title('The title in this account.')),
  short: v.exactOptional(letters(MOST_LETTERS.short, 'The title where there is little room.')),
  summary: v.exactOptional(title('The summary in this account.')),
});

export const tellings = underIds(TellingSchema, 'Words that are true in one account, by its id.');

export const CorrectionSchema = v.strictObject({
  date: day('When it was corrected.'),
  text: title('What was corrected, as a whole sentence.'),
});

export const changes = list(CorrectionSchema, 'What was corrected, the latest last.');

export const AnswerSchema = v.strictObject({
  account: v.exactOptional(id('Id of the account that answers so.')),
  text: title('The answer.'),
  sources: citations('Who says so.'),
});

export const DisputeSchema = v.strictObject({
  id: id('Its name; no other dispute of this event has it.'),
  question: title('What is asked: "How much explosive?".'),
  answers: v.pipe(v.array(AnswerSchema), v.minLength(2), v.description('What is answered, two or more.')),
});

export const MediumSchema = v.strictObject({
  kind: v.pipe(v.picklist(MEDIUM_KINDS), v.description('What it is.')),
  src: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\s\\:?#]+$/, 'not-own-file' satisfies FormatProblem),
      v.description('A file in the story’s own folder: media/stockel.jpg.'),
    ),
  ),
  href: v.exactOptional(webAddress('Instead of src: where it lies elsewhere. It is a link, and never loaded unasked.')),
  alt: v.exactOptional(title('What it shows, for those who do not see it.')),
  caption: v.exactOptional(title('The line below it.')),
  credit: v.exactOptional(title('Whose work it is.')),
  licence: v.exactOptional(title('Under which terms it may be shown.')),
  date: v.exactOptional(edtf('When it was made.')),
});

export const EventSchema = v.strictObject({
  id: id('What links point to. It never changes, and no other event has it.'),
  title: title('A few words, as text: HTML is shown as it is written.'),
  summary: words('Two or three neutral sentences in your own words.'),
  tellings,
  category: id('Id of a category in dataset.json.'),
  tier: v.pipe(v.picklist(TIERS), v.description('core: the story itself. wider: only in the wider record.')),
  key: v.exactOptional(v.pipe(v.boolean(), v.description('true: one of the few events that the story stands on.'))),
  lane: v.exactOptional(id('Id of a lane in dataset.json, where it is not that of its place.')),
  actors: v.optional(v.pipe(v.array(IdSchema), v.description('Ids of the actors in actors.json.')), []),
  claims: v.pipe(
    v.array(ClaimSchema),
    v.description('What sources say of the event: at most one claim per account, at least one with an account.'),
  ),
  links: v.optional(v.pipe(v.array(EventLinkSchema), v.description('Other events this one belongs with.')), []),
  disputes: list(DisputeSchema, 'Questions on which accounts or sources differ in something else than date or place.'),
  media: list(MediumSchema, 'Pictures, documents, recordings, films.'),
  changes,
});

export const PlaceNameSchema = v.strictObject({
  name: title('The name.'),
  from: v.exactOptional(edtf('Since when it was called so.')),
  to: v.exactOptional(edtf('Until when.')),
});

export const PlaceSchema = v.strictObject({
  id: id('What claims point to.'),
  name: title('The name as it stands on the map.'),
  names: list(PlaceNameSchema, 'Other names, each of a time.'),
  country: CountryCodeSchema,
  within: v.exactOptional(id('Id of the place that it lies in: of a town for a venue.')),
  lane: v.exactOptional(id('Id of a lane in dataset.json, where it is not that of its country.')),
  lon: LonSchema,
  lat: LatSchema,
  precision: v.pipe(
    v.picklist(PLACE_PRECISIONS),
    v.description('How exactly the point is known; proxy: a capital or ministry that stands for a government.'),
  ),
  doubt: v.exactOptional(
    v.pipe(
      v.number(),
      v.gtValue(0, 'not-length' satisfies FormatProblem),
      v.description('How far from the point it may be, in metres.'),
    ),
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
  url: v.exactOptional(webAddress('Where it can be read: an address that starts with http:// or https://.')),
  archived: v.exactOptional(webAddress('Where a copy of it is kept.')),
  checked: v.exactOptional(day('When somebody last read it there.')),
  kind: v.pipe(v.picklist(SOURCE_KINDS), v.description('What sort of source it is.')),
  standing: v.exactOptional(
    v.pipe(v.picklist(SOURCE_STANDINGS), v.description('What a reader should know of whoever publishes it.')),
  ),
  lang: LanguageSchema,
  note: v.exactOptional(words('What a reader should know of this source.')),
});
