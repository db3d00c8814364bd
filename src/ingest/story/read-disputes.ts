import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { Answer, Dispute } from '#model/dispute.ts';
import { accountId, disputeId } from '#model/id.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readCitations } from './read-citations.ts';
import { elementsOf, readTable } from './read-list.ts';
import { type RecordReading, rawList, readRecord } from './read-record.ts';
import { AnswerSchema, DisputeSchema } from './schema.ts';
import { unknownId } from './unknown-id.ts';

/** The ids that answers may point to. */
export interface AnswerTargets {
  readonly accounts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const DisputeRow = v.strictObject({ ...DisputeSchema.entries, answers: v.array(v.unknown()) });
const AnswerRow = v.strictObject({ ...AnswerSchema.entries, sources: rawList });
const DISPUTE: RecordReading = { owner: 'dispute', lost: leftOut('dispute') };
const ANSWER: RecordReading = { owner: 'answer', lost: leftOut('answer') };

/** Reads the disputes of an event; one that is left with fewer than two answers is none. */
export function readDisputes(
  rows: readonly Located<unknown>[],
  targets: AnswerTargets,
  log: IssueLog,
): { readonly disputes?: readonly Dispute[] } {
  const read = (row: Located<unknown>): Dispute | undefined => {
    const fields = readRecord(DisputeRow, row, DISPUTE, log);
    if (fields === undefined) return undefined;
    const spot = below(row.spot, 'answers');
    const answers = elementsOf(fields.answers, spot).flatMap((answer) => readAnswer(answer, targets, log) ?? []);
    if (answers.length > 1) return { id: disputeId(fields.id), question: fields.question, answers };
    log.report(spot, { problem: { kind: 'undisputed' }, consequence: DISPUTE.lost });
    return undefined;
  };
  const disputes = readTable(rows, DISPUTE, read, log);
  return disputes.length > 0 ? { disputes } : {};
}

function readAnswer(row: Located<unknown>, targets: AnswerTargets, log: IssueLog): Answer | undefined {
  const fields = readRecord(AnswerRow, row, ANSWER, log);
  if (fields === undefined) return undefined;
  const { account, text } = fields;
  if (account !== undefined && !targets.accounts.has(account)) {
    const problem = unknownId('account', account, targets.accounts);
    log.report(below(row.spot, 'account'), { problem, consequence: ANSWER.lost }, account);
    return undefined;
  }
  const citations = readCitations(elementsOf(fields.sources, below(row.spot, 'sources')), targets.sources, log);
  return { ...(account !== undefined && { account: accountId(account) }), text, citations };
}
