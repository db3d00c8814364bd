import * as v from 'valibot';
import { CATEGORY_SHAPES } from '#model/dataset.ts';
import { STORY_FORMAT } from '#model/format.ts';
import { MOST_LETTERS } from '#model/letters.ts';
import type { FormatProblem } from '#model/problem.ts';
import { changes, tellings } from './schema.ts';
import {
  CountryCodeSchema,
  edtf,
  IdSchema,
  id,
  LanguageSchema,
  LatSchema,
  LonSchema,
  letters,
  list,
  title,
  words,
} from './schema-fields.ts';

/** What dataset.json says of the story as a whole. */

export const AccountSchema = v.strictObject({
  id: id('What claims and links point to.'),
  label: title('What the switch between accounts says.'),
  short: v.exactOptional(letters(MOST_LETTERS.accountShort, 'The label where there is little room.')),
  whose: v.exactOptional(letters(MOST_LETTERS.accountWhose, 'Who tells it: "SOFREP, October 2018".')),
  summary: words('Whose telling it is.'),
});

export const CategorySchema = v.strictObject({
  id: id('What events point to.'),
  label: title('The name in the legend.'),
  shape: v.pipe(v.picklist(CATEGORY_SHAPES), v.description('The shape of its marks; colour is never the only sign.')),
});

export const ChapterSchema = v.strictObject({
  id: id('What links point to.'),
  title: title('The name in the list of chapters.'),
  summary: words('Two sentences.'),
  tellings,
  events: v.pipe(v.array(IdSchema), v.description('Ids of its events in events.json.')),
});

export const UnconfirmedSchema = title('One thing that no source confirms, as a whole sentence.');

export const RailSchema = letters(MOST_LETTERS.findingRail, 'What the account says.');

export const FindingSchema = v.strictObject({
  title: title('A headline.'),
  text: letters(MOST_LETTERS.findingText, 'One sentence that is true in every account.'),
  events: list(IdSchema, 'Ids of the events whose joins are drawn in colour; without, those of all key events.'),
  rails: v.exactOptional(
    v.pipe(
      v.record(v.string(), RailSchema),
      v.description('What each account says, by its id; it stands on its rail.'),
    ),
  ),
});

export const BoxSchema = v.strictTuple(
  [LonSchema, LatSchema, LonSchema, LatSchema],
  'not-frame-part' satisfies FormatProblem,
);

export const LaneSchema = v.strictObject({
  id: id('What events and places point to.'),
  label: title('Its title.'),
  countries: v.optional(
    v.pipe(v.array(CountryCodeSchema), v.description('Countries of today that fall into it; there may be none.')),
    [],
  ),
});

export const CameraSchema = v.pipe(
  v.strictTuple(
    [
      v.pipe(v.number(), v.minValue(0, 'not-zoom' satisfies FormatProblem), v.maxValue(22, 'not-zoom')),
      LatSchema,
      LonSchema,
    ],
    'not-camera' satisfies FormatProblem,
  ),
  v.description('What the map shows: [zoom, lat, lon], as in a link.'),
);

export const StepSchema = v.strictObject({
  id: id('What links point to.'),
  chapter: id('Id of its chapter.'),
  account: id('Id of the account that tells it.'),
  title: title('Its title.'),
  text: words('A few sentences.'),
  events: v.pipe(v.array(IdSchema), v.description('Ids of the events it is about.')),
  window: v.exactOptional(edtf('The span of time that it shows, with both ends.')),
  camera: v.exactOptional(CameraSchema),
});

/** ISO 8601-1 without months and years, which have no one length. */
export const ToleranceSchema = v.pipe(
  v.string(),
  v.regex(/^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/, 'not-duration' satisfies FormatProblem),
  v.description('Hours that are no further apart are no contest. Days, hours and minutes, ISO 8601: PT15M.'),
);

export const StorySchema = v.strictObject({
  format: v.pipe(
    v.picklist([STORY_FORMAT]),
    v.description('The form that the story is written in. Without: dateline/1.'),
  ),
  id: id('Name of the dataset in file names and links.'),
  title: title('The title of the story.'),
  summary: words('The standfirst: two sentences.'),
  language: LanguageSchema,
  accounts: v.pipe(v.array(AccountSchema), v.description('The tellings of the story, at least one.')),
  defaultAccount: id('Id of the account that is told first.'),
  finding: v.exactOptional(
    v.pipe(FindingSchema, v.description('What is remarkable about the story; the page opens with it.')),
  ),
  categories: v.array(CategorySchema),
  chapters: v.optional(v.pipe(v.array(ChapterSchema), v.description('Named stretches of the story, in order.')), []),
  steps: list(StepSchema, 'The screens of the story, in order.'),
  defaultWindow: edtf('The span of time that is shown first, with both ends.'),
  frame: list(
    v.union([v.array(CountryCodeSchema), BoxSchema]),
    'The map’s first view: groups of countries, or boxes [west, south, east, north].',
  ),
  countries: v.optional(
    v.pipe(v.array(CountryCodeSchema), v.description('Countries with a lane of their own; the rest share one.')),
    [],
  ),
  lanes: list(LaneSchema, 'Lanes besides those of countries: states of then, or groups.'),
  contestTolerance: v.exactOptional(ToleranceSchema),
  licence: v.exactOptional(
    title('The terms of use and whom to credit, in one line without a full stop: "CC BY 4.0; credit …".'),
  ),
  unconfirmed: list(UnconfirmedSchema, 'What no source that was read confirms, a whole sentence each.'),
  changes,
});
