import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { leftOut } from '#model/consequence.ts';
import { type EventLink, isAccountClaim, type LinkKind, type StoryEvent } from '#model/event.ts';
import { actorId, categoryId, eventId } from '#model/id.ts';
import type { Problem } from '#model/problem.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { type ClaimTargets, readClaims } from './read-claims.ts';
import { elementsOf, readReferences, readTable } from './read-list.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { EventLinkSchema, EventSchema } from './schema.ts';

/** The ids that events may point to. */
export interface EventTargets extends ClaimTargets {
  readonly actors: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** An event whose links are still to be read, for they point to events that may come later. */
interface Draft extends Omit<StoryEvent, 'links'> {
  readonly rawLinks: readonly Located<unknown>[];
}

const EventRow = v.strictObject({
  ...EventSchema.entries,
  actors: v.optional(v.array(v.unknown()), []),
  claims: v.array(v.unknown()),
  links: v.optional(v.array(v.unknown()), []),
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
  const { id, title, summary, category, tier } = fields;
  const actors = readReferences(elementsOf(fields.actors, below(row.spot, 'actors')), targets.actors, 'actor', log);
  const claims = readClaims(elementsOf(fields.claims, below(row.spot, 'claims')), targets, log);
  if (!targets.categories.has(category)) {
    const problem = { kind: 'unknown-id', record: 'category', id: quote(category) } as const;
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
    category: categoryId(category),
    tier,
    actors: actors.map(actorId),
    claims,
    rawLinks: elementsOf(fields.links, below(row.spot, 'links')),
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
  if (!events.has(to)) return { kind: 'unknown-linked-event', id: quote(to) };
  const twice = links.some((known) => known.kind === link && known.to === to);
  return twice ? { kind: 'repeated-link', link, id: quote(to) } : undefined;
}
