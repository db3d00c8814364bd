import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import type { Account, Actor, Category, Source } from '#model/dataset.ts';
import { accountId, actorId, type CountryCode, categoryId, countryCode, placeId, sourceId } from '#model/id.ts';
import { lonLat, type Place } from '#model/place.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readDate } from './read-date.ts';
import { elementsOf, readTable, repeated } from './read-list.ts';
import { problemOf, type RecordReading, readRecord } from './read-record.ts';
import { AccountSchema, ActorSchema, CategorySchema, CountryCodeSchema, PlaceSchema, SourceSchema } from './schema.ts';

type Rows = readonly Located<unknown>[];

const ActorRow = v.strictObject({ ...ActorSchema.entries, countries: v.optional(v.array(v.unknown()), []) });

const ACCOUNT: RecordReading = { owner: 'account', lost: leftOut('account') };
const CATEGORY: RecordReading = { owner: 'category', lost: leftOut('category') };
const PLACE: RecordReading = { owner: 'place', lost: leftOut('place') };
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

/** Reads `places.json`. A place needs its name, country, position in degrees and precision. */
export function readPlaces(rows: Rows, log: IssueLog): readonly Place[] {
  const read = (row: Located<unknown>): Place | undefined => {
    const fields = readRecord(PlaceSchema, row, PLACE, log);
    if (fields === undefined) return undefined;
    const { id, country, lon, lat, ...rest } = fields;
    return { ...rest, id: placeId(id), country: countryCode(country), lonLat: lonLat(lon, lat) };
  };
  return readTable(rows, PLACE, read, log);
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
    const { id, date: edtf, ...rest } = fields;
    const date = readDate(edtf, below(row.spot, 'date'), { kind: 'source-without-date' }, log);
    return { ...rest, id: sourceId(id), ...(date !== undefined && { date }) };
  };
  return readTable(rows, SOURCE, read, log);
}

/** Reads country codes; a faulty one is left out, one that is repeated is taken once. */
export function readCountries(rows: Rows, log: IssueLog): readonly CountryCode[] {
  const countries = new Set<CountryCode>();
  for (const { value, spot } of rows) {
    const result = v.safeParse(CountryCodeSchema, value);
    if (!result.success) {
      const problem = problemOf(result.issues[0]);
      log.report(spot, { problem, consequence: leftOut('country') }, value);
    } else if (countries.has(countryCode(result.output))) {
      log.report(spot, repeated(value), value);
    } else countries.add(countryCode(result.output));
  }
  return [...countries];
}
