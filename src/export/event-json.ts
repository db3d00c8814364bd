import type { Chapter, Dataset, Source } from '#model/dataset.ts';
import type { Claim, StoryEvent } from '#model/event.ts';
import type { Row } from '#model/event-columns.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '#model/id.ts';
import { hasPosition, type Place } from '#model/place.ts';
import type { ExportInput } from './export-input.ts';
import { inclusiveDays } from './inclusive-days.ts';
import { slicesOf } from './slices.ts';

/**
 * The visible events with all their claims, and the places, people and sources that they name, in the format that we write
 * stories in (docs/data-format.md), as one object. Our import reads it back. Links to events that are not visible are
 * left out, and so are translations: the texts are those on the page.
 *
 * A table that a reader brought along has names where the format has ids; those that are no ids are percent-encoded. What
 * it says of a place and the format cannot, for want of a country or of coordinates, is kept as the claim's note.
 */
export function* jsonParts(input: ExportInput): Generator<string> {
  const { dataset, table, rows, sources } = input;
  const used = new Used();
  const isVisible = visibleEvents(input);
  yield `${JSON.stringify(storyOf(input, isVisible)).slice(0, -1)},\n"events":[`;
  let separator = '\n';
  for (const slice of slicesOf(rows)) {
    const events = slice.map((row) => writeEvent(table.told(row).event, dataset, isVisible, used));
    yield separator + events.map((event) => JSON.stringify(event)).join(',\n');
    separator = ',\n';
  }
  yield '\n],\n';
  yield* list('places', used.places, (id) => writePlace(dataset.placeById.get(id)));
  yield ',\n';
  yield* list('actors', used.actors, (id) => writeActor(dataset.actorById.get(id)));
  yield ',\n';
  yield* list('sources', used.sources, (id) => writeSource(sources.get(id)));
  yield '\n}\n';
}

/** What the events refer to, in the order in which they do. */
class Used {
  readonly places = new Set<PlaceId>();
  readonly actors = new Set<ActorId>();
  readonly sources = new Set<SourceId>();
}

function* list<Id>(name: string, ids: ReadonlySet<Id>, write: (id: Id) => object | undefined): Generator<string> {
  yield `"${name}":[`;
  let separator = '\n';
  for (const id of ids) {
    const row = write(id);
    if (row === undefined) continue;
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield '\n]';
}

/** What an id may be in the format: no spaces, no commas. */
function writeId(id: string): string {
  return /^[^\s,]+$/.test(id) ? id : encodeURIComponent(id);
}

type IsVisible = (id: EventId) => boolean;

/** A table that a reader brought along has neither chapters nor links, so nothing is asked of its many rows. */
function visibleEvents({ table, rows }: ExportInput): IsVisible {
  let visible: ReadonlySet<Row> | undefined;
  return (id) => {
    visible ??= new Set(rows);
    const row = table.rowOf(id);
    return row !== undefined && visible.has(row);
  };
}

function storyOf({ dataset, window }: ExportInput, isVisible: IsVisible) {
  const { first, last } = inclusiveDays(window);
  return {
    id: writeId(dataset.id),
    title: dataset.title,
    summary: dataset.summary,
    language: dataset.language,
    accounts: dataset.accounts,
    defaultAccount: dataset.defaultAccount,
    categories: dataset.categories.map((category) => ({ ...category, id: writeId(category.id) })),
    chapters: dataset.chapters.flatMap((chapter) => writeChapter(chapter, isVisible)),
    defaultWindow: `${first}/${last}`,
    countries: dataset.countries,
    ...(dataset.licence !== undefined && { licence: dataset.licence }),
    ...(dataset.unconfirmed !== undefined && { unconfirmed: dataset.unconfirmed }),
  };
}

function writeChapter({ events, ...chapter }: Chapter, isVisible: IsVisible) {
  const visible = events.filter(isVisible);
  return visible.length > 0 ? [{ ...chapter, events: visible }] : [];
}

function writeEvent(event: StoryEvent, dataset: Dataset, isVisible: IsVisible, used: Used) {
  for (const actor of event.actors) used.actors.add(actor);
  return {
    id: writeId(event.id),
    title: event.title,
    summary: event.summary,
    category: writeId(event.category),
    tier: event.tier,
    actors: event.actors.map(writeId),
    claims: event.claims.map((claim) => writeClaim(claim, dataset, used)),
    links: event.links.filter(({ to }) => isVisible(to)),
  };
}

function writeClaim({ date, place, placePrecision, note, citations, account }: Claim, dataset: Dataset, used: Used) {
  const found = place === undefined ? undefined : dataset.placeById.get(place);
  const sayable = found !== undefined && found.country !== null && hasPosition(found);
  if (sayable) used.places.add(found.id);
  for (const { source } of citations) used.sources.add(source);
  const said = found === undefined || sayable ? note : placeInWords(found);
  return {
    ...(account !== undefined && { account }),
    ...(date && { date: date.edtf }),
    ...(sayable && { place: found.id, ...(placePrecision && { placePrecision }) }),
    ...(said !== undefined && { note: said }),
    sources: citations.map(({ source, at }) => ({ id: source, ...(at !== undefined && { at }) })),
  };
}

/** A claim of a table has no note of its own. */
function placeInWords(place: Place): string {
  const [lon, lat] = place.lonLat;
  return [place.name, place.country, hasPosition(place) ? `${lat}, ${lon}` : null].filter(Boolean).join(' · ');
}

function writePlace(place: Place | undefined): object | undefined {
  if (place === undefined) return undefined;
  const { lonLat, ...rest } = place;
  const [lon, lat] = lonLat;
  return { ...rest, lon, lat };
}

function writeActor(actor: Dataset['actors'][number] | undefined): object | undefined {
  return actor && { ...actor, id: writeId(actor.id) };
}

function writeSource(source: Source | undefined): object | undefined {
  return source && { ...source, ...(source.date && { date: source.date.edtf }) };
}
