import countries from 'i18n-iso-countries';
import { below, type Located } from '../../src/ingest/story/issue-log.ts';
import { isRecord } from '../../src/ingest/story/read-json.ts';
import { lookUpCountry } from '../../src/ingest/table/country-lookup.ts';
import type { CheckFault, CountryMeant } from './check-fault.ts';
import type { WrittenStory } from './checked-story.ts';

/** Two letters that stand for no country of ISO 3166-1 and may be written all the same. */
const ALSO_WRITTEN = ['EU'];

/** Two capital letters that are no code of a country. What is not written as a code at all, the reader refuses itself. */
export function checkCountries({ story, lists }: WrittenStory): readonly CheckFault[] {
  const records = [...lists.places, ...lists.actors, ...(story === undefined ? [] : [story, ...lanesOf(story)])];
  return records.flatMap(countriesWritten).flatMap(({ value, spot }): readonly CheckFault[] => {
    if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value) || isCountry(value)) return [];
    return [{ ...spot, problem: { kind: 'not-iso-country', code: value, meant: countryMeant(value) } }];
  });
}

function isCountry(code: string): boolean {
  return countries.isValid(code) || ALSO_WRITTEN.includes(code);
}

/** The country that a code or a name in English or French was probably meant for. */
export function countryMeant(written: string): CountryMeant | null {
  const code = lookUpCountry(written);
  if (code === undefined || !countries.isValid(code)) return null;
  return { code, name: countries.getName(code, 'en') ?? code };
}

function lanesOf({ value, spot }: NonNullable<WrittenStory['story']>): readonly Located<unknown>[] {
  return elements({ value: value.lanes, spot: below(spot, 'lanes') });
}

function countriesWritten({ value, spot }: Located<unknown>): readonly Located<unknown>[] {
  if (!isRecord(value)) return [];
  const field = (key: string) => ({ value: value[key], spot: below(spot, key) });
  return [field('country'), ...elements(field('countries')), ...elements(field('frame')).flatMap(elements)];
}

function elements({ value, spot }: Located<unknown>): readonly Located<unknown>[] {
  return Array.isArray(value) ? value.map((element, i) => ({ value: element, spot: below(spot, i) })) : [];
}
