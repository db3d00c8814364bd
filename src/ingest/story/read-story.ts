import * as v from 'valibot';
import { parseEdtf } from '#ingest/date/parse-edtf.ts';
import { quote } from '#ingest/text/quote.ts';
import { type Consequence, leftOut } from '#model/consequence.ts';
import type { Account, Chapter } from '#model/dataset.ts';
import { isDatedClaim, type StoryEvent } from '#model/event.ts';
import { type AccountId, accountId, chapterId, eventId } from '#model/id.ts';
import type { Problem } from '#model/problem.ts';
import { DAY, type DurationMs, durationMs, HOUR, type Interval, MINUTE, spanOf } from '#model/time.ts';
import { openingWindow, SHORTEST_WINDOW } from '#model/window.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import type { JsonRecord } from './read-json.ts';
import { elementsOf, readReferences, readTable } from './read-list.ts';
import { problemOf, type RecordReading, rawRecord, readRecord, wrongType } from './read-record.ts';
import { readTellings } from './read-tellings.ts';
import { ChapterSchema, StorySchema, ToleranceSchema, UnconfirmedSchema } from './story-schema.ts';
import { unknownId } from './unknown-id.ts';

type TextField = 'id' | 'title' | 'summary' | 'language' | 'defaultAccount' | 'defaultWindow';

const ChapterRow = v.strictObject({ ...ChapterSchema.entries, tellings: rawRecord, events: v.array(v.unknown()) });
const CHAPTER: RecordReading = { owner: 'chapter', lost: leftOut('chapter') };

/** Reads one text of the story; `undefined`, and an issue with the given consequence, when it is missing or faulty. */
export function readText(
  story: Located<JsonRecord>,
  key: TextField,
  consequence: Consequence,
  log: IssueLog,
): string | undefined {
  if (!Object.hasOwn(story.value, key)) {
    log.report(story.spot, { problem: { kind: 'missing-field', field: quote(key) }, consequence });
    return undefined;
  }
  return readGiven(story, key, consequence, log);
}

/** The line on the licence, which a story may leave out. */
export function readLicence(story: Located<JsonRecord>, log: IssueLog): string | undefined {
  if (!Object.hasOwn(story.value, 'licence')) return undefined;
  return readGiven(story, 'licence', { kind: 'no-licence' }, log);
}

function readGiven(
  story: Located<JsonRecord>,
  key: TextField | 'licence',
  consequence: Consequence,
  log: IssueLog,
): string | undefined {
  const value = story.value[key];
  const result = v.safeParse(StorySchema.entries[key], value, { abortPipeEarly: true });
  if (result.success) return result.output;
  log.report(below(story.spot, key), { problem: problemOf(result.issues[0]), consequence }, value);
  return undefined;
}

/** The account that is told first; the first one when the story names none that exists. */
export function readDefaultAccount(
  story: Located<JsonRecord>,
  accounts: readonly [Account, ...Account[]],
  log: IssueLog,
): AccountId {
  const [{ id: first }] = accounts;
  const consequence = { kind: 'told-first', account: quote(first) } as const;
  const wanted = readText(story, 'defaultAccount', consequence, log);
  if (wanted === undefined || accounts.some((account) => account.id === wanted)) return accountId(wanted ?? first);
  const problem = unknownId('account', wanted, new Set(accounts.map(({ id }) => id)));
  log.report(below(story.spot, 'defaultAccount'), { problem, consequence }, wanted);
  return first;
}

/** The span that is shown first; that of all events when the story gives none, or one with an open end. */
export function readDefaultWindow(story: Located<JsonRecord>, events: readonly StoryEvent[], log: IssueLog): Interval {
  const consequence = { kind: 'all-events-first' } as const;
  const text = readText(story, 'defaultWindow', consequence, log);
  const fail = (problem: Problem): Interval => {
    log.report(below(story.spot, 'defaultWindow'), { problem, consequence }, text);
    return windowOfEvents(events);
  };
  if (text === undefined) return windowOfEvents(events);
  const parsed = parseEdtf(text);
  if (!parsed.ok) return fail(parsed.problem);
  const { start, end, first, last } = parsed.date;
  if (first.open || last.open) return fail({ kind: 'open-window', value: quote(text) });
  return end - start < SHORTEST_WINDOW ? openingWindow({ start, end }) : { start, end };
}

function windowOfEvents(events: readonly StoryEvent[]): Interval {
  const span = spanOf(events.flatMap((event) => event.claims.filter(isDatedClaim).map((claim) => claim.date)));
  if (span === undefined) throw new Error('A window was asked for without events.');
  return openingWindow(span);
}

/** Reads what is not confirmed; a sentence that is none is left out, one that is repeated is taken once. */
export function readUnconfirmed(story: Located<JsonRecord>, log: IssueLog): readonly string[] {
  if (!Object.hasOwn(story.value, 'unconfirmed')) return [];
  const { unconfirmed: list } = story.value;
  const at = below(story.spot, 'unconfirmed');
  if (!Array.isArray(list)) {
    log.report(at, { problem: wrongType('list', list), consequence: { kind: 'nothing-unconfirmed' } }, list);
    return [];
  }
  const sentences = new Set<string>();
  for (const { value, spot } of elementsOf(list, at)) {
    const result = v.safeParse(UnconfirmedSchema, value, { abortPipeEarly: true });
    if (!result.success) {
      const problem = problemOf(result.issues[0]);
      log.report(spot, { problem, consequence: leftOut('sentence') }, value);
    } else if (sentences.has(result.output)) {
      log.report(spot, { problem: { kind: 'repeated-sentence' }, consequence: { kind: 'taken-once' } }, value);
    } else sentences.add(result.output);
  }
  return [...sentences];
}

/** Reads how far apart hours may be that are no contest; nothing to add where no distance is given. */
export function readTolerance(story: Located<JsonRecord>, log: IssueLog): { readonly contestTolerance?: DurationMs } {
  if (!Object.hasOwn(story.value, 'contestTolerance')) return {};
  const { contestTolerance: value } = story.value;
  const result = v.safeParse(ToleranceSchema, value, { abortPipeEarly: true });
  if (result.success) {
    const amount = (unit: 'D' | 'H' | 'M') => Number(new RegExp(`(\\d+)${unit}`).exec(result.output)?.[1] ?? 0);
    return { contestTolerance: durationMs(amount('D') * DAY + amount('H') * HOUR + amount('M') * MINUTE) };
  }
  const consequence = { kind: 'field-left-out', field: quote('contestTolerance') } as const;
  log.report(below(story.spot, 'contestTolerance'), { problem: problemOf(result.issues[0]), consequence }, value);
  return {};
}

/** Reads chapters; one that is left without events is left out. */
export function readChapters(
  rows: readonly Located<unknown>[],
  accounts: ReadonlySet<string>,
  events: ReadonlySet<string>,
  log: IssueLog,
): readonly Chapter[] {
  const read = (row: Located<unknown>): Chapter | undefined => {
    const fields = readRecord(ChapterRow, row, CHAPTER, log);
    if (fields === undefined) return undefined;
    const { id, title, summary } = fields;
    const spot = below(row.spot, 'events');
    const members = readReferences(elementsOf(fields.events, spot), events, 'event', log).map(eventId);
    const tellings = readTellings({ value: fields.tellings, spot: below(row.spot, 'tellings') }, accounts, log);
    if (members.length > 0) return { id: chapterId(id), title, summary, ...tellings, events: members };
    log.report(spot, { problem: { kind: 'empty-chapter' }, consequence: CHAPTER.lost });
    return undefined;
  };
  return readTable(rows, CHAPTER, read, log);
}
