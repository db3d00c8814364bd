import countries from 'i18n-iso-countries';
import { expect, it } from 'vitest';
import { ALPHA2_BY_ALPHA3 } from '../../../src/ingest/table/country-codes.ts';
import { lookUpCountry } from '../../../src/ingest/table/country-lookup.ts';

it('knows every code of ISO 3166-1', () => {
  for (const [alpha3, alpha2] of Object.entries(countries.getAlpha3Codes())) {
    expect(ALPHA2_BY_ALPHA3.get(alpha3)).toBe(alpha2);
    expect([alpha2, alpha3, alpha2.toLowerCase(), alpha3.toLowerCase()].map(lookUpCountry)).toEqual(
      Array(4).fill(alpha2),
    );
  }
});

it.each(['en', 'fr'])('knows every name of ISO 3166-1 in %s', (language) => {
  const names: Readonly<Record<string, readonly string[]>> = countries.getNames(language, { select: 'all' });
  const unknown = Object.entries(names).flatMap(([code, list]) => list.filter((name) => lookUpCountry(name) !== code));
  // "Congo" alone may be either of two.
  expect(unknown.filter((name) => name !== 'Congo')).toEqual([]);
});

it.each([
  ['UK', 'GB'],
  ['usa', 'US'],
  ['U.S.A.', 'US'],
  ['the netherlands', 'NL'],
  ['Côte d’Ivoire', 'CI'],
  ['COTE DIVOIRE', undefined],
  ['Russia (Soviet Union)', 'RU'],
  ['DR Congo (Zaire)', 'CD'],
  ['Congo (Kinshasa)', 'CD'],
  ['Bosnia-Herzegovina', 'BA'],
  ['Kosovo', 'XK'],
  ['European Union', 'EU'],
  ['Korea', undefined],
  ['Congo', undefined],
  ['Atlantis', undefined],
  ['', undefined],
  ['()', undefined],
])('takes %s for %s', (name, code) => {
  expect(lookUpCountry(name)).toBe(code);
});
