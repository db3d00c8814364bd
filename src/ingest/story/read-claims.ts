import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { leftOut } from '#model/consequence.ts';
import type { Citation, Claim } from '#model/event.ts';
import { accountId, placeId, sourceId } from '#model/id.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readDate } from './read-date.ts';
import { elementsOf } from './read-list.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { CitationSchema, ClaimSchema } from './schema.ts';

/** The ids that claims may point to. */
export interface ClaimTargets {
  readonly accounts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const ClaimRow = v.strictObject({ ...ClaimSchema.entries, sources: v.optional(v.array(v.unknown()), []) });
const CLAIM: RecordReading = { owner: 'claim', lost: leftOut('claim') };
const CITATION: RecordReading = { owner: 'citation', lost: leftOut('citation') };

/** Reads the claims of one event. Of two claims for the same account the first is kept. */
export function readClaims(list: readonly Located<unknown>[], targets: ClaimTargets, log: IssueLog): readonly Claim[] {
  const told = new Set<string>();
  const claims: Claim[] = [];
  for (const row of list) {
    const claim = readClaim(row, targets, log);
    if (claim === undefined) continue;
    const { account } = claim;
    if (account !== undefined && told.has(account)) {
      const problem = { kind: 'account-told-twice', id: quote(account) } as const;
      log.report(below(row.spot, 'account'), { problem, consequence: CLAIM.lost }, account);
      continue;
    }
    if (account !== undefined) told.add(account);
    claims.push(claim);
  }
  return claims;
}

function readClaim(row: Located<unknown>, targets: ClaimTargets, log: IssueLog): Claim | undefined {
  const fields = readRecord(ClaimRow, row, CLAIM, log);
  if (fields === undefined) return undefined;
  const { account, place, placePrecision, note } = fields;
  if (account !== undefined && !targets.accounts.has(account)) {
    const problem = { kind: 'unknown-id', record: 'account', id: quote(account) } as const;
    log.report(below(row.spot, 'account'), { problem, consequence: CLAIM.lost }, account);
    return undefined;
  }
  const dateless = account === undefined ? ({ kind: 'claim-without-date' } as const) : CLAIM.lost;
  const date = readDate(fields.date, below(row.spot, 'date'), dateless, log);
  if (account !== undefined && date === undefined) {
    const problem = { kind: 'undated-claim' } as const;
    if (fields.date === undefined) log.report(row.spot, { problem, consequence: CLAIM.lost });
    return undefined;
  }
  return {
    ...(account !== undefined && { account: accountId(account) }),
    ...(date !== undefined && { date }),
    ...(isPlace(place, row, targets, log) && { place: placeId(place), ...(placePrecision && { placePrecision }) }),
    ...(note !== undefined && { note }),
    citations: readCitations(fields.sources, row, targets, log),
  };
}

function isPlace(
  place: string | undefined,
  row: Located<unknown>,
  targets: ClaimTargets,
  log: IssueLog,
): place is string {
  if (place === undefined || targets.places.has(place)) return place !== undefined;
  const problem = { kind: 'unknown-id', record: 'place', id: quote(place) } as const;
  log.report(below(row.spot, 'place'), { problem, consequence: { kind: 'claim-without-place' } }, place);
  return false;
}

function readCitations(
  list: readonly unknown[],
  claim: Located<unknown>,
  targets: ClaimTargets,
  log: IssueLog,
): readonly Citation[] {
  if (list.length === 0) {
    log.report(claim.spot, { problem: { kind: 'unsourced-claim' }, consequence: { kind: 'claim-without-source' } });
  }
  return elementsOf(list, below(claim.spot, 'sources')).flatMap((row) => {
    const fields = readRecord(CitationSchema, row, CITATION, log);
    if (fields === undefined) return [];
    const { id, at } = fields;
    if (targets.sources.has(id)) return [{ source: sourceId(id), ...(at !== undefined && { at }) }];
    const problem = { kind: 'unknown-id', record: 'source', id: quote(id) } as const;
    log.report(below(row.spot, 'id'), { problem, consequence: CITATION.lost }, id);
    return [];
  });
}
