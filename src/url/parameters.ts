import type { Dataset } from '#model/dataset.ts';
import { accountId, actorId, categoryId, countryCode, eventId, placeId } from '#model/id.ts';
import { LANGUAGES, languageOf } from '#model/language.ts';
import { type Interval, utcMs } from '#model/time.ts';
import { defaultView, GROUPINGS, THEMES, TIER_FILTERS, type View } from '#model/view.ts';
import { stepViewOf } from '#store/step-view.ts';
import { readCamera, writeCamera } from './camera.ts';
import { parseCivilDate, writeWindow } from './civil-date.ts';
import { listOf, oneOf, type Parameter, RAILS, wrong } from './parameter-kinds.ts';
import { STEP, STORY } from './story-parameters.ts';

/** Longer than anyone types into a search field. */
export const LONGEST_TEXT = 200;

/** Of a camera that is not the step’s own: the map frames what is visible. */
const FRAMED = 'auto';

/** What a view has where its link says nothing: what the step at hand wants, or the dataset. */
function unwritten({ step }: View, dataset: Dataset): Pick<View, 'account' | 'window' | 'camera'> {
  return stepViewOf(dataset, step) ?? defaultView(dataset);
}

function sameWindow(view: View, dataset: Dataset): boolean {
  const { start, end } = unwritten(view, dataset).window;
  return view.window.start === start && view.window.end === end;
}

/** A window from the date on: to where it ended, or as long as it was when that lies before the date. */
function windowFrom(from: Interval, window: Interval): Interval {
  const length = window.end - window.start;
  return { start: from.start, end: window.end > from.start ? window.end : utcMs(from.start + length) };
}

/** A window up to the date. Dates the wrong way round give a reversed window whose swap holds both days whole. */
function windowTo(to: Interval, from: Interval | undefined, window: Interval): Interval {
  if (from !== undefined)
    return to.end > from.start ? { start: from.start, end: to.end } : { start: from.end, end: to.start };
  const length = window.end - window.start;
  return { start: window.start < to.end ? window.start : utcMs(to.end - length), end: to.end };
}

/** All parameters, in the order in which they are read and written: a window before the event that may move it. */
export const PARAMETERS: readonly Parameter[] = [
  STEP,
  {
    key: 'account',
    example: 'record',
    meaning: 'The telling: the id of one of the dataset’s accounts.',
    decode: (value, _view, dataset) => {
      const id = accountId(value);
      return dataset.accountById.has(id) ? { patch: { account: id } } : wrong(value, { kind: 'id', table: 'account' });
    },
    encode: (view, dataset) => (view.account === unwritten(view, dataset).account ? null : view.account),
  },
  {
    key: 'rails',
    example: 'record,article',
    meaning:
      'The tellings that are drawn beside one another: ids of accounts, separated by commas, from the top down, four at most. Without it the first ones.',
    ...RAILS,
  },
  {
    key: 'tier',
    example: 'all',
    meaning: '`all` adds the wider record to the core events of the story.',
    ...oneOf('tier', TIER_FILTERS),
  },
  {
    key: 'from',
    example: '2018-06-01',
    meaning:
      'The first day of the window (EDTF: a year, month, day or minute in UTC; of years with more than four digits the year, `Y-17000`), inclusive.',
    decode: (value, view) => {
      const date = parseCivilDate(value);
      return date ? { patch: { window: windowFrom(date, view.window) } } : wrong(value, { kind: 'date' });
    },
    encode: (view, dataset) => (sameWindow(view, dataset) ? null : writeWindow(view.window).from),
  },
  {
    key: 'to',
    example: '2018-07-31',
    meaning: 'The last day of the window, inclusive; written like `from`.',
    decode: (value, view, _dataset, link) => {
      const date = parseCivilDate(value);
      const from = parseCivilDate(link.get('from') ?? '');
      return date ? { patch: { window: windowTo(date, from, view.window) } } : wrong(value, { kind: 'date' });
    },
    encode: (view, dataset) => (sameWindow(view, dataset) ? null : writeWindow(view.window).to),
  },
  {
    key: 'group',
    example: 'actor',
    meaning: 'What the timeline’s lanes stand for: `country`, `category` or `actor`.',
    ...oneOf('grouping', GROUPINGS),
  },
  {
    key: 'map',
    example: '5/48.9/2.5',
    meaning: `The map’s camera: zoom/lat/lon. Without it the map frames what is visible, or looks where the step says; \`${FRAMED}\` frames all the same.`,
    decode: (value) => {
      const camera = value === FRAMED ? null : readCamera(value);
      return camera !== undefined ? { patch: { camera } } : wrong(value, { kind: 'camera' });
    },
    encode: (view, dataset) => {
      const written = view.camera && writeCamera(view.camera);
      const { camera } = unwritten(view, dataset);
      if (camera === null) return written;
      return written === writeCamera(camera) ? null : (written ?? FRAMED);
    },
  },
  {
    key: 'within',
    example: 'map',
    meaning: '`map` keeps only what the map shows on the timeline.',
    decode: (value) =>
      value === 'map' ? { patch: { withinMap: true } } : wrong(value, { kind: 'one-of', values: ['map'] }),
    encode: ({ withinMap }) => (withinMap ? 'map' : null),
  },
  {
    key: 'large',
    example: 'map',
    meaning: '`map` gives the map the place of the timeline’s lanes.',
    decode: (value) =>
      value === 'map' ? { patch: { largeMap: true } } : wrong(value, { kind: 'one-of', values: ['map'] }),
    encode: ({ largeMap }) => (largeMap ? 'map' : null),
  },
  {
    key: 'category',
    example: 'arrest,sanctions',
    meaning: 'Only events of these categories: ids, separated by commas.',
    ...listOf('categories', 'category', categoryId),
  },
  {
    key: 'country',
    example: 'FR,IR',
    meaning: 'Only events in these countries: ISO 3166-1 codes.',
    ...listOf('countries', 'country', countryCode),
  },
  {
    key: 'actor',
    example: 'ncri',
    meaning: 'Only events that name at least one of these actors: ids.',
    ...listOf('actors', 'actor', actorId),
  },
  {
    key: 'contested',
    example: 'only',
    meaning: '`only` keeps what accounts or sources differ on.',
    decode: (value) =>
      value === 'only' ? { patch: { contested: true } } : wrong(value, { kind: 'one-of', values: ['only'] }),
    encode: ({ contested }) => (contested ? 'only' : null),
  },
  {
    key: 'q',
    example: 'embassy',
    meaning: 'Only events that hold all these words, in whatever case; a phrase in quotation marks counts as one word.',
    decode: (value) =>
      value.length > LONGEST_TEXT
        ? wrong(value, { kind: 'short-text', longest: LONGEST_TEXT })
        : { patch: { text: value } },
    encode: ({ text }) => (text.trim() === '' ? null : text),
  },
  {
    key: 'place',
    example: 'villepinte-expo',
    meaning: 'The place that is selected; the list narrows to it.',
    decode: (value, _view, dataset) => {
      const id = placeId(value);
      return dataset.placeById.has(id) ? { patch: { place: id } } : wrong(value, { kind: 'id', table: 'place' });
    },
    encode: ({ place }) => place,
  },
  {
    key: 'event',
    example: 'rally-villepinte',
    meaning: 'The event that is selected and shown in the card.',
    decode: (value, _view, dataset) => {
      const id = eventId(value);
      return dataset.eventById.has(id) ? { patch: { event: id } } : wrong(value, { kind: 'id', table: 'event' });
    },
    encode: ({ event }) => event,
  },
  STORY,
  {
    key: 'lang',
    example: 'fr',
    meaning: 'The language of the page; without it the browser’s.',
    ...oneOf('language', LANGUAGES),
    decode: (value) => {
      const language = languageOf(value);
      return language === undefined ? wrong(value, { kind: 'one-of', values: LANGUAGES }) : { patch: { language } };
    },
  },
  {
    key: 'theme',
    example: 'dark',
    meaning: 'The light or the dark look; without it the browser’s.',
    ...oneOf('theme', THEMES),
  },
];
