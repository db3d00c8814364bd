import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { Finding } from '#model/finding.ts';
import { eventId } from '#model/id.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readEntries } from './read-entries.ts';
import type { JsonRecord } from './read-json.ts';
import { elementsOf, readReferences } from './read-list.ts';
import { problemOf, type RecordReading, rawList, rawRecord, readRecord } from './read-record.ts';
import { FindingSchema, RailSchema } from './story-schema.ts';
import { unknownId } from './unknown-id.ts';

const FindingRow = v.strictObject({ ...FindingSchema.entries, events: rawList, rails: rawRecord });
const FINDING: RecordReading = { owner: 'finding', lost: leftOut('finding') };
const RAIL = leftOut('words');

/** Reads what is remarkable about a story; nothing to add where nobody says so. */
export function readFinding(
  story: Located<JsonRecord>,
  accounts: ReadonlySet<string>,
  events: ReadonlySet<string>,
  log: IssueLog,
): { readonly finding?: Finding } {
  if (!Object.hasOwn(story.value, 'finding')) return {};
  const row = { value: story.value.finding, spot: below(story.spot, 'finding') };
  const fields = readRecord(FindingRow, row, FINDING, log);
  if (fields === undefined) return {};
  const { title, text } = fields;
  const shown = readReferences(elementsOf(fields.events, below(row.spot, 'events')), events, 'event', log);
  const rails = readEntries({ value: fields.rails, spot: below(row.spot, 'rails') }, RAIL, log, (rail, account) =>
    readRail(rail, account, accounts, log),
  );
  return { finding: { title, text, events: shown.map(eventId), rails } };
}

function readRail(
  { value, spot }: Located<unknown>,
  account: string,
  accounts: ReadonlySet<string>,
  log: IssueLog,
): string | undefined {
  const result = v.safeParse(RailSchema, value, { abortPipeEarly: true });
  if (result.success && accounts.has(account)) return result.output;
  const problem = result.success ? unknownId('account', account, accounts) : problemOf(result.issues[0]);
  log.report(spot, { problem, consequence: RAIL }, value);
  return undefined;
}
