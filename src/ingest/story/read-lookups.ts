import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { Account, Actor, Category, Source } from '#model/dataset.ts';
import { accountId, actorId, categoryId, sourceId } from '#model/id.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readCountries } from './read-countries.ts';
import { readDate, readSpareDate } from './read-date.ts';
import { elementsOf, readTable } from './read-list.ts';
import { type RecordReading, rawList, readRecord } from './read-record.ts';
import { ActorSchema, SourceSchema } from './schema.ts';
import { AccountSchema, CategorySchema } from './story-schema.ts';

type Rows = readonly Located<unknown>[];

const ActorRow = v.strictObject({ ...ActorSchema.entries, countries: rawList });

const ACCOUNT: RecordReading = { owner: 'account', lost: leftOut('account') };
const CATEGORY: RecordReading = { owner: 'category', lost: leftOut('category') };
const ACTOR: RecordReading = { owner: 'actor', lost: leftOut('actor') };
const SOURCE: RecordReading = {
  owner: 'source',
  lost: leftOut('source'),
  without: { url: { kind: 'source-without-link' } },
};

/** Reads the accounts of `dataset.json`. As of all these lists, a record without a sound field that it needs is left out. */
export function readAccounts(rows: Rows, log: IssueLog): readonly Account[] {
  const read = (row: Located<unknown>): Account | undefined => {
    const fields = readRecord(AccountSchema, row, ACCOUNT, log);
    return fields && { ...fields, id: accountId(fields.id) };
  };
  return readTable(rows, ACCOUNT, read, log);
}

/** Reads the categories of `dataset.json`. */
export function readCategories(rows: Rows, log: IssueLog): readonly Category[] {
  const read = (row: Located<unknown>): Category | undefined => {
    const fields = readRecord(CategorySchema, row, CATEGORY, log);
    return fields && { ...fields, id: categoryId(fields.id) };
  };
  return readTable(rows, CATEGORY, read, log);
}

/** Reads `actors.json`. An actor with faulty countries is kept without those. */
export function readActors(rows: Rows, log: IssueLog): readonly Actor[] {
  const read = (row: Located<unknown>): Actor | undefined => {
    const fields = readRecord(ActorRow, row, ACTOR, log);
    if (fields === undefined) return undefined;
    const countries = readCountries(elementsOf(fields.countries, below(row.spot, 'countries')), log);
    return { ...fields, id: actorId(fields.id), countries };
  };
  return readTable(rows, ACTOR, read, log);
}

/** Reads `sources.json`. A source whose address or date is faulty is kept without it, and an issue says so. */
export function readSources(rows: Rows, log: IssueLog): readonly Source[] {
  const read = (row: Located<unknown>): Source | undefined => {
    const fields = readRecord(SourceSchema, row, SOURCE, log);
    if (fields === undefined) return undefined;
    const { id, date: edtf, checked: day, ...rest } = fields;
    const date = readDate(edtf, below(row.spot, 'date'), { kind: 'source-without-date' }, log);
    const checked = readSpareDate(row, 'checked', day, log);
    const dates = { ...(date !== undefined && { date }), ...(checked !== undefined && { checked }) };
    return { ...rest, id: sourceId(id), ...dates };
  };
  return readTable(rows, SOURCE, read, log);
}
