import { createDataset, type Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim, StoryEvent, Tier } from '#model/event.ts';
import { accountId, actorId, categoryId, chapterId, countryCode, eventId, placeId } from '#model/id.ts';
import { lonLat, type Place } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import { parseEdtf } from '../../src/ingest/date/parse-edtf.ts';

/** The dated interval of an EDTF text that the test's author knows to be right. */
export function edtf(text: string): DatedInterval {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text} is no date: ${parsed.problem.kind}.`);
  return parsed.date;
}

/** The bare half-open span of an EDTF text: `span('2018-06')`. */
export function span(text: string): Interval {
  const { start, end } = edtf(text);
  return { start, end };
}

interface EventSketch {
  readonly article?: string;
  readonly record?: string;
  readonly tier?: Tier;
  readonly place?: string;
  readonly category?: string;
  readonly actors?: readonly string[];
  readonly links?: readonly string[];
}

function claims({ article, record, place }: EventSketch): readonly Claim[] {
  const told = { article, record };
  return (['article', 'record'] as const).flatMap((account) => {
    const date = told[account];
    if (date === undefined) return [];
    const where = place === undefined ? {} : { place: placeId(place) };
    return [{ account: accountId(account), date: edtf(date), citations: [], ...where }];
  });
}

function storyEvent(id: string, sketch: EventSketch): StoryEvent {
  return {
    id: eventId(id),
    title: `The ${id}`,
    summary: '',
    category: categoryId(sketch.category ?? 'arrest'),
    tier: sketch.tier ?? 'core',
    actors: (sketch.actors ?? []).map(actorId),
    claims: claims(sketch),
    links: (sketch.links ?? []).map((to) => ({ kind: 'leads-to', to: eventId(to) })),
  };
}

function place(id: string, country: string, lon: number, lat: number): Place {
  return {
    id: placeId(id),
    name: id,
    country: countryCode(country),
    lonLat: lonLat(lon, lat),
    precision: 'municipality',
  };
}

/** A story from sketches of its events: `story({ rally: { article: '2018-07-30', record: '2018-06-30' } })`. */
export function story(events: { readonly [id: string]: EventSketch }): Dataset {
  return createDataset({
    id: 'story',
    title: 'A story',
    summary: '',
    language: 'en',
    accounts: [
      { id: accountId('article'), label: 'As the article told it', summary: '' },
      { id: accountId('record'), label: 'What the record shows', summary: '' },
    ],
    defaultAccount: accountId('article'),
    categories: [
      { id: categoryId('arrest'), label: 'Arrests', shape: 'circle' },
      { id: categoryId('sanctions'), label: 'Sanctions', shape: 'cross' },
    ],
    chapters: [{ id: chapterId('all'), title: 'All', summary: '', events: Object.keys(events).map(eventId) }],
    defaultWindow: span('2018-05/2018-11'),
    countries: [countryCode('BE'), countryCode('FR')],
    events: Object.entries(events).map(([id, sketch]) => storyEvent(id, sketch)),
    places: [place('brussels', 'BE', 4.35, 50.85), place('paris', 'FR', 2.35, 48.85), place('null-island', 'GH', 0, 0)],
    actors: ['ncri', 'Smith, 100 % John'].map((id) => {
      return { id: actorId(id), name: id, kind: 'organisation', role: '', countries: [] };
    }),
    sources: [],
  });
}
