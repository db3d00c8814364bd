import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { leftOut } from '#model/consequence.ts';
import type { Claim, Report, RoutePoint } from '#model/event.ts';
import { accountId, placeId } from '#model/id.ts';
import { lonLat } from '#model/place.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readCitations } from './read-citations.ts';
import { readDate, readSpareDate } from './read-date.ts';
import { elementsOf } from './read-list.ts';
import { problemOf, type RecordReading, rawList, rawRecord, readRecord, wrongType } from './read-record.ts';
import { ClaimSchema, PointSchema, ReportSchema } from './schema.ts';
import { unknownId } from './unknown-id.ts';

/** The ids that claims may point to. */
export interface ClaimTargets {
  readonly accounts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const ClaimRow = v.strictObject({ ...ClaimSchema.entries, reported: rawRecord, route: rawList, sources: rawList });
const CLAIM: RecordReading = { owner: 'claim', lost: leftOut('claim') };
const REPORT: RecordReading = { owner: 'report', lost: leftOut('report') };
const STOP = leftOut('stop');

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
  const { account, date: edtf, dateText, status, place, placePrecision, note } = fields;
  if (account !== undefined && !targets.accounts.has(account)) {
    const problem = unknownId('account', account, targets.accounts);
    log.report(below(row.spot, 'account'), { problem, consequence: CLAIM.lost }, account);
    return undefined;
  }
  const dateless = account === undefined ? ({ kind: 'claim-without-date' } as const) : CLAIM.lost;
  const date = readDate(edtf, below(row.spot, 'date'), dateless, log);
  if (account !== undefined && edtf !== undefined && date === undefined) return undefined;
  const reported = readReport({ value: fields.reported, spot: below(row.spot, 'reported') }, targets, log);
  const route = readRoute(elementsOf(fields.route, below(row.spot, 'route')), targets, log);
  return {
    ...(account !== undefined && { account: accountId(account) }),
    ...(date !== undefined && { date }),
    ...(dateText !== undefined && { dateText }),
    ...(status !== undefined && { status }),
    ...(reported !== undefined && { reported }),
    ...(isPlace(place, row, targets, log) && { place: placeId(place), ...(placePrecision && { placePrecision }) }),
    ...(route.length > 0 && { route }),
    ...(note !== undefined && { note }),
    citations: readSources(elementsOf(fields.sources, below(row.spot, 'sources')), row, targets, log),
  };
}

/** @param row a claim, or the report that a claim tells of */
function isPlace(
  place: string | undefined,
  row: Located<unknown>,
  { places }: ClaimTargets,
  log: IssueLog,
): place is string {
  if (place === undefined || places.has(place)) return place !== undefined;
  const problem = unknownId('place', place, places);
  log.report(below(row.spot, 'place'), { problem, consequence: { kind: 'claim-without-place' } }, place);
  return false;
}

function readReport(row: Located<unknown>, targets: ClaimTargets, log: IssueLog): Report | undefined {
  if (row.value === undefined) return undefined;
  const fields = readRecord(ReportSchema, row, REPORT, log);
  if (fields === undefined) return undefined;
  const date = readSpareDate(row, 'date', fields.date, log);
  const { place } = fields;
  const isKnown = isPlace(place, row, targets, log);
  if (date === undefined && !isKnown) return undefined;
  return { ...(date !== undefined && { date }), ...(isKnown && { place: placeId(place) }) };
}

function readRoute(rows: readonly Located<unknown>[], { places }: ClaimTargets, log: IssueLog): readonly RoutePoint[] {
  return rows.flatMap(({ value, spot }): readonly RoutePoint[] => {
    if (Array.isArray(value)) {
      const result = v.safeParse(PointSchema, value, { abortPipeEarly: true });
      if (result.success) return [{ kind: 'point', lonLat: lonLat(...result.output) }];
      log.report(spot, { problem: problemOf(result.issues[0]), consequence: STOP }, value);
      return [];
    }
    if (typeof value === 'string' && places.has(value)) return [{ kind: 'place', place: placeId(value) }];
    const problem = typeof value === 'string' ? unknownId('place', value, places) : wrongType('text', value);
    log.report(spot, { problem, consequence: STOP }, value);
    return [];
  });
}

function readSources(
  rows: readonly Located<unknown>[],
  claim: Located<unknown>,
  { sources }: ClaimTargets,
  log: IssueLog,
): Claim['citations'] {
  if (rows.length === 0) {
    log.report(claim.spot, { problem: { kind: 'unsourced-claim' }, consequence: { kind: 'claim-without-source' } });
  }
  return readCitations(rows, sources, log);
}
