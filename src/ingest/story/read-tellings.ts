import type { ById } from '#model/by-id.ts';
import { leftOut } from '#model/consequence.ts';
import type { Telling } from '#model/telling.ts';
import type { IssueLog, Located } from './issue-log.ts';
import { isEmpty, readEntries } from './read-entries.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { TellingSchema } from './schema.ts';
import { unknownId } from './unknown-id.ts';

const TELLING: RecordReading = { owner: 'telling', lost: leftOut('telling') };

/** Reads the words that single accounts have of an event or a chapter; nothing to add where there are none. */
export function readTellings(
  tellings: Located<unknown>,
  accounts: ReadonlySet<string>,
  log: IssueLog,
): { readonly tellings?: ById<Telling> } {
  const read = readEntries(tellings, TELLING.lost, log, (row, account) => {
    if (accounts.has(account)) return readRecord(TellingSchema, row, TELLING, log);
    log.report(row.spot, { problem: unknownId('account', account, accounts), consequence: TELLING.lost });
    return undefined;
  });
  return isEmpty(read) ? {} : { tellings: read };
}
