import type { Dataset } from '#model/dataset.ts';
import { accountId, eventId, placeId } from '#model/id.ts';
import type { Expected } from '#model/notice.ts';
import { type Interval, utcMs } from '#model/time.ts';
import { defaultView, GROUPINGS, TIER_FILTERS, type View } from '#model/view.ts';
import { readCamera, writeCamera } from './camera.ts';
import { parseCivilDate, writeWindow } from './civil-date.ts';

/** A view patched by a parameter, or what the parameter should have been. */
export type Decoded = { readonly patch: Partial<View> } | { readonly expected: Expected };

/** Everything there is to know of one link parameter. */
export interface Parameter {
  readonly key: string;
  readonly example: string;
  /** One sentence for `docs/links.md`. */
  readonly meaning: string;
  /** What the value says, given the view that the parameters before it have made and the whole link. */
  readonly decode: (value: string, view: View, dataset: Dataset, link: URLSearchParams) => Decoded;
  /** The value to write, or `null` when the view equals the default in this respect. */
  readonly encode: (view: View, dataset: Dataset) => string | null;
}

/** A parameter that picks one value of a closed list. */
function oneOf<Key extends 'grouping' | 'tier'>(field: Key, values: readonly View[Key][]) {
  return {
    decode: (value: string): Decoded => {
      const known = values.find((candidate) => candidate === value);
      return known === undefined ? { expected: { kind: 'one-of', values } } : { patch: { [field]: known } };
    },
    encode: (view: View, dataset: Dataset) => (view[field] === defaultView(dataset)[field] ? null : view[field]),
  };
}

function sameWindow(view: View, dataset: Dataset): boolean {
  const { start, end } = dataset.defaultWindow;
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
  {
    key: 'account',
    example: 'record',
    meaning: 'The telling: the id of one of the dataset’s accounts.',
    decode: (value, _view, dataset) => {
      const id = accountId(value);
      return dataset.accountById.has(id) ? { patch: { account: id } } : { expected: { kind: 'id', table: 'account' } };
    },
    encode: (view, dataset) => (view.account === dataset.defaultAccount ? null : view.account),
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
    meaning: 'The first day of the window (EDTF level 0: a year, month, day or minute in UTC), inclusive.',
    decode: (value, view) => {
      const date = parseCivilDate(value);
      return date ? { patch: { window: windowFrom(date, view.window) } } : { expected: { kind: 'date' } };
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
      return date ? { patch: { window: windowTo(date, from, view.window) } } : { expected: { kind: 'date' } };
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
    meaning: 'The map’s camera: zoom/lat/lon. Without it the map frames what is visible.',
    decode: (value) => {
      const camera = readCamera(value);
      return camera ? { patch: { camera } } : { expected: { kind: 'camera' } };
    },
    encode: ({ camera }) => (camera === null ? null : writeCamera(camera)),
  },
  {
    key: 'within',
    example: 'map',
    meaning: '`map` keeps only what the map shows on the timeline.',
    decode: (value) =>
      value === 'map' ? { patch: { withinMap: true } } : { expected: { kind: 'one-of', values: ['map'] } },
    encode: ({ withinMap }) => (withinMap ? 'map' : null),
  },
  {
    key: 'place',
    example: 'villepinte-expo',
    meaning: 'The place that is selected; the list narrows to it.',
    decode: (value, _view, dataset) => {
      const id = placeId(value);
      return dataset.placeById.has(id) ? { patch: { place: id } } : { expected: { kind: 'id', table: 'place' } };
    },
    encode: ({ place }) => place,
  },
  {
    key: 'event',
    example: 'rally-villepinte',
    meaning: 'The event that is selected and shown in the card.',
    decode: (value, _view, dataset) => {
      const id = eventId(value);
      return dataset.eventById.has(id) ? { patch: { event: id } } : { expected: { kind: 'id', table: 'event' } };
    },
    encode: ({ event }) => event,
  },
];
