import type { Citation } from '#model/citation.ts';
import type { Correction } from '#model/correction.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Dispute } from '#model/dispute.ts';
import type { Claim, Report, RoutePoint, StoryEvent } from '#model/event.ts';
import type { EventId } from '#model/id.ts';
import type { Medium } from '#model/medium.ts';
import { hasPosition, type Place } from '#model/place.ts';
import { isSayable } from './used.ts';
import { writeDate, writeId } from './write-fields.ts';

/** An event as the format has it; links to events that are not visible are left out. */
export function writeEvent(event: StoryEvent, dataset: Dataset, isVisible: (id: EventId) => boolean): object {
  const { id, category, actors, claims, links, disputes, media, changes, ...rest } = event;
  return {
    ...rest,
    id: writeId(id),
    category: writeId(category),
    actors: actors.map(writeId),
    claims: claims.map((claim) => writeClaim(claim, dataset)),
    links: links.filter(({ to }) => isVisible(to)),
    ...(disputes && { disputes: disputes.map(writeDispute) }),
    ...(media && { media: media.map(writeMedium) }),
    ...(changes && { changes: changes.map(writeCorrection) }),
  };
}

function writeClaim(claim: Claim, dataset: Dataset): object {
  const { date, place, placePrecision, reported, route, note, citations, ...rest } = claim;
  const found = place === undefined ? undefined : dataset.placeById.get(place);
  const sayable = found !== undefined && isSayable(found);
  const said = found === undefined || sayable ? note : placeInWords(found);
  return {
    ...rest,
    ...writeDate('date', date),
    ...(reported && { reported: writeReport(reported, dataset) }),
    ...(sayable && { place: found.id, ...(placePrecision && { placePrecision }) }),
    ...(route && { route: route.map(writeStop) }),
    ...(said !== undefined && { note: said }),
    sources: writeCitations(citations),
  };
}

function writeReport({ date, place }: Report, { placeById }: Dataset): object {
  const found = place === undefined ? undefined : placeById.get(place);
  return { ...writeDate('date', date), ...(found !== undefined && isSayable(found) && { place }) };
}

function writeStop(stop: RoutePoint): unknown {
  return stop.kind === 'place' ? stop.place : stop.lonLat;
}

function writeCitations(citations: readonly Citation[]): readonly object[] {
  return citations.map(({ source, at }) => ({ id: source, ...(at !== undefined && { at }) }));
}

/** A claim of a table has no note of its own. */
function placeInWords(place: Place): string {
  const [lon, lat] = place.lonLat;
  return [place.name, place.country, hasPosition(place) ? `${lat}, ${lon}` : null].filter(Boolean).join(' · ');
}

function writeDispute({ answers, ...dispute }: Dispute): object {
  return {
    ...dispute,
    answers: answers.map(({ citations, ...answer }) => ({ ...answer, sources: writeCitations(citations) })),
  };
}

function writeMedium({ place, date, ...medium }: Medium): object {
  const where = place.kind === 'own' ? { src: place.path } : { href: place.url };
  return { ...medium, ...where, ...writeDate('date', date) };
}

/** What was corrected, as the format has it. */
export function writeCorrection({ date, text }: Correction): object {
  return { ...writeDate('date', date), text };
}
