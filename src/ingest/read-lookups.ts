import * as v from 'valibot';
import type { Account, Actor, Category, Source } from '#model/dataset.ts';
import { accountId, actorId, type CountryCode, categoryId, countryCode, placeId, sourceId } from '#model/id.ts';
import type { Place } from '#model/place.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { quote } from './quote.ts';
import { readDate } from './read-date.ts';
import { elementsOf, readTable } from './read-list.ts';
import { problemOf, type RowKind, readRow } from './read-row.ts';
import { AccountSchema, ActorSchema, CategorySchema, CountryCodeSchema, PlaceSchema, SourceSchema } from './schema.ts';

type Rows = readonly Located<unknown>[];

const ActorRow = v.strictObject({ ...ActorSchema.entries, countries: v.optional(v.array(v.unknown()), []) });

const ACCOUNT: RowKind = { name: 'An account', lost: 'This account is left out.' };
const CATEGORY: RowKind = { name: 'A category', lost: 'This category is left out.' };
const PLACE: RowKind = { name: 'A place', lost: 'This place is left out.' };
const ACTOR: RowKind = { name: 'An actor', lost: 'This actor is left out.' };
const SOURCE: RowKind = {
  name: 'A source',
  lost: 'This source is left out.',
  without: { url: 'The source is shown without a link.' },
};

export function readAccounts(rows: Rows, log: IssueLog): readonly Account[] {
  const read = (row: Located<unknown>): Account | undefined => {
    const fields = readRow(AccountSchema, row, ACCOUNT, log);
    return fields && { ...fields, id: accountId(fields.id) };
  };
  return readTable(rows, ACCOUNT, read, log);
}

export function readCategories(rows: Rows, log: IssueLog): readonly Category[] {
  const read = (row: Located<unknown>): Category | undefined => {
    const fields = readRow(CategorySchema, row, CATEGORY, log);
    return fields && { ...fields, id: categoryId(fields.id) };
  };
  return readTable(rows, CATEGORY, read, log);
}

export function readPlaces(rows: Rows, log: IssueLog): readonly Place[] {
  const read = (row: Located<unknown>): Place | undefined => {
    const fields = readRow(PlaceSchema, row, PLACE, log);
    if (fields === undefined) return undefined;
    const { id, country, lon, lat, ...rest } = fields;
    return { ...rest, id: placeId(id), country: countryCode(country), lonLat: [lon, lat] };
  };
  return readTable(rows, PLACE, read, log);
}

export function readActors(rows: Rows, log: IssueLog): readonly Actor[] {
  const read = (row: Located<unknown>): Actor | undefined => {
    const fields = readRow(ActorRow, row, ACTOR, log);
    if (fields === undefined) return undefined;
    const countries = readCountries(elementsOf(fields.countries, below(row.spot, 'countries')), log);
    return { ...fields, id: actorId(fields.id), countries };
  };
  return readTable(rows, ACTOR, read, log);
}

export function readSources(rows: Rows, log: IssueLog): readonly Source[] {
  const read = (row: Located<unknown>): Source | undefined => {
    const fields = readRow(SourceSchema, row, SOURCE, log);
    if (fields === undefined) return undefined;
    const { id, date: edtf, ...rest } = fields;
    const date = readDate(edtf, below(row.spot, 'date'), 'The source is shown without a date.', log);
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
      log.report(spot, { problem, consequence: 'This country is left out.' }, value);
    } else if (countries.has(countryCode(result.output))) {
      log.report(spot, { problem: `${quote(value)} stands here twice.`, consequence: 'It is taken once.' }, value);
    } else countries.add(countryCode(result.output));
  }
  return [...countries];
}
