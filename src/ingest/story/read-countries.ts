import * as v from 'valibot';
import { leftOut } from '#model/consequence.ts';
import { type CountryCode, countryCode } from '#model/id.ts';
import type { IssueLog, Located } from './issue-log.ts';
import { repeated } from './read-list.ts';
import { problemOf } from './read-record.ts';
import { CountryCodeSchema } from './schema-fields.ts';

/** Reads country codes; a faulty one is left out, one that is repeated is taken once. */
export function readCountries(rows: readonly Located<unknown>[], log: IssueLog): readonly CountryCode[] {
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
