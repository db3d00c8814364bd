import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { leftOut } from '#model/consequence.ts';
import { type EventLink, isAccountClaim, type LinkKind, type StoryEvent } from '#model/event.ts';
import { actorId, categoryId, eventId } from '#model/id.ts';
import type { Problem } from '#model/problem.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { type ClaimTargets, readClaims } from './read-claims.ts';
import { readCorrections } from './read-corrections.ts';
import { readDisputes } from './read-disputes.ts';
import { readLane } from './read-lanes.ts';
import { elementsOf, readReferences, readTable } from './read-list.ts';
import { readMedia } from './read-media.ts';
import { type RecordReading, rawList, rawRecord, readRecord } from './read-record.ts';
import { readTellings } from './read-tellings.ts';
import { EventLinkSchema, EventSchema } from './schema.ts';
import { nearOne, unknownId } from './unknown-id.ts';

/** The ids that events may point to. */
export interface EventTargets extends ClaimTargets {
  readonly actors: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
}

/** An event whose links are still to be read, for they point to events that may come later. */
interface Draft extends Omit<StoryEvent, 'links'> {
  readonly rawLinks: readonly Located<unknown>[];
}

const EventRow = v.strictObject({
  ...EventSchema.entries,
  tellings: rawRecord,
  actors: rawList,
  claims: v.array(v.unknown()),
  links: rawList,
  disputes: rawList,
  media: rawList,
  changes: rawList,
});
const EVENT: RecordReading = { owner: 'event', lost: leftOut('event') };
const LINK: RecordReading = { owner: 'link', lost: leftOut('link') };

/** Reads events, then the links between those that are left. */
export function readEvents(
  rows: readonly Located<unknown>[],
  targets: EventTargets,
  log: IssueLog,
): readonly StoryEvent[] {
  const drafts = readTable(rows, EVENT, (row) => readDraft(row, targets, log), log);
  const ids = new Set<string>(drafts.map((draft) => draft.id));
  return drafts.map(({ rawLinks, ...event }) => ({ ...event, links: readLinks(rawLinks, event.id, ids, log) }));
}

function readDraft(row: Located<unknown>, targets: EventTargets, log: IssueLog): Draft | undefined {
  const fields = readRecord(EventRow, row, EVENT, log);
  if (fields === undefined) return undefined;
  const { id, title, summary, category, tier, key } = fields;
  const elements = (field: 'actors' | 'claims' | 'links' | 'disputes' | 'media' | 'changes') =>
    elementsOf(fields[field], below(row.spot, field));
  const actors = readReferences(elements('actors'), targets.actors, 'actor', log);
  const claims = readClaims(elements('claims'), targets, log);
  if (!targets.categories.has(category)) {
    const problem = unknownId('category', category, targets.categories);
    log.report(below(row.spot, 'category'), { problem, consequence: EVENT.lost }, category);
    return undefined;
  }
  if (!claims.some(isAccountClaim)) {
    log.report(below(row.spot, 'claims'), { problem: { kind: 'untold-event' }, consequence: EVENT.lost });
    return undefined;
  }
  return {
    id: eventId(id),
    title,
    summary,
    ...readTellings({ value: fields.tellings, spot: below(row.spot, 'tellings') }, targets.accounts, log),
    category: categoryId(category),
    tier,
    ...(key !== undefined && { key }),
    ...readLane(fields.lane, row, targets.lanes, log),
    actors: actors.map(actorId),
    claims,
    ...readDisputes(elements('disputes'), targets, log),
    ...readMedia(elements('media'), log),
    ...readCorrections(elements('changes'), log),
    rawLinks: elements('links'),
  };
}

function readLinks(
  list: readonly Located<unknown>[],
  from: string,
  events: ReadonlySet<string>,
  log: IssueLog,
): readonly EventLink[] {
  const links: EventLink[] = [];
  for (const row of list) {
    const fields = readRecord(EventLinkSchema, row, LINK, log);
    if (fields === undefined) continue;
    const { kind, to } = fields;
    const problem = linkFault(kind, to, from, events, links);
    if (problem === undefined) links.push({ kind, to: eventId(to) });
    else log.report(below(row.spot, 'to'), { problem, consequence: LINK.lost }, to);
  }
  return links;
}

function linkFault(
  link: LinkKind,
  to: string,
  from: string,
  events: ReadonlySet<string>,
  links: readonly EventLink[],
): Problem | undefined {
  if (to === from) return { kind: 'link-to-itself' };
  if (!events.has(to)) {
    const near = nearOne(to, events);
    return near === undefined ? { kind: 'unknown-linked-event', id: quote(to) } : unknownId('event', to, events);
  }
  const twice = links.some((known) => known.kind === link && known.to === to);
  return twice ? { kind: 'repeated-link', link, id: quote(to) } : undefined;
}
