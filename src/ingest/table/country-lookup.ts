import { asTyped } from '#ingest/text/as-typed.ts';
import { type CountryCode, countryCode } from '#model/id.ts';
import { LANGUAGES } from '#model/language.ts';
import { ALPHA2_BY_ALPHA3 } from './country-codes.ts';

/** Two letters that are in use beside those of ISO 3166-1. */
const OTHER_CODES: readonly (readonly [string, string])[] = [
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['EU', 'EU'],
];

/**
 * Names that neither English nor French readers' browsers list, by alpha-2 code: ISO's, former and shortened ones.
 * "Congo" and "Korea" alone are missing on purpose, for each may be one of two.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  AX: ['Åland'],
  BA: ['Bosnia-Herzegovina'],
  BN: ['Brunei Darussalam'],
  BQ: ['Bonaire, Sint Eustatius and Saba', 'Bonaire, Saint-Eustache et Saba'],
  CD: [
    'DR Congo',
    'DRC',
    'Democratic Republic of the Congo',
    'Democratic Republic of Congo',
    'République démocratique du Congo',
    'Zaire',
  ],
  CG: ['Republic of the Congo', 'Republic of Congo', 'République du Congo'],
  CI: ['Ivory Coast'],
  CN: ["People's Republic of China"],
  CZ: ['Czech Republic', 'République tchèque'],
  FM: ['Micronesia, Federated States of'],
  GB: ['U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  GM: ['Republic of The Gambia'],
  GS: ['South Georgia and the South Sandwich Islands'],
  HM: ['Heard Island and McDonald Islands'],
  IO: ['Océan Indien Britannique'],
  IR: ['Iran, Islamic Republic of', 'Islamic Republic of Iran'],
  JE: ['Bailiwick of Jersey'],
  KG: ['Kirghizistan'],
  KP: ['Korea, North', "Korea, Democratic People's Republic of", "Democratic People's Republic of Korea", 'DPRK'],
  KR: ['Korea, South', 'Korea, Republic of', 'Republic of Korea'],
  LA: ["Lao People's Democratic Republic"],
  MD: ['Moldova, Republic of', 'Republic of Moldova'],
  MK: ['Macedonia', 'Macedonia, FYR', 'The Republic of North Macedonia'],
  MM: ['Burma'],
  NL: ['Holland'],
  PS: ['Palestine, State of', 'State of Palestine', 'Occupied Palestinian Territory'],
  RU: ['Russian Federation', 'Fédération de Russie', 'Soviet Union'],
  SJ: ['Svalbard et Île Jan Mayen'],
  SY: ['Syrian Arab Republic', 'République arabe syrienne'],
  SZ: ['Swaziland', 'Kingdom of eSwatini', "Royaume d'Eswatini"],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TW: ['Taiwan, Province of China'],
  TZ: ['Tanzania, United Republic of', 'United Republic of Tanzania', 'République unie de Tanzanie'],
  UM: ['United States Minor Outlying Islands'],
  US: ['United States of America', 'U.S.', 'U.S.A.', "États-Unis d'Amérique"],
  VA: ['Holy See', 'Saint-Siège'],
  VC: ['Saint Vincent and the Grenadines'],
  VG: ['Virgin Islands, British'],
  VI: ['Virgin Islands, U.S.', 'Îles vierges américaines'],
};

/**
 * The country that a table means: by alpha-2 or alpha-3 code, or by its English or French name. Upper and lower case,
 * accents and punctuation do not matter; what stands in brackets does where it tells two countries apart.
 *
 * @returns `undefined` for what is no country's name
 */
export function lookUpCountry(text: string): CountryCode | undefined {
  const typed = asTyped(text);
  const code = byCode.get(typed.toUpperCase()) ?? codeNamed(typed);
  return code === undefined ? undefined : countryCode(code);
}

const byCode: ReadonlyMap<string, string> = new Map([
  ...ALPHA2_BY_ALPHA3,
  ...OTHER_CODES,
  ...Array.from(ALPHA2_BY_ALPHA3.values(), (code) => [code, code] as const),
]);

/** Made when the first name is looked up, which takes some ten milliseconds. */
let byName: ReadonlyMap<string, string> | undefined;

function codeNamed(text: string): string | undefined {
  byName ??= namesOf(new Set(byCode.values()));
  return byName.get(plainName(text)) ?? byName.get(plainName(text.replace(/\([^)]*\)/g, '')));
}

function namesOf(codes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const styles = ['long', 'short'] as const;
  const lists = LANGUAGES.flatMap((language) =>
    styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
  );
  for (const code of codes) {
    const known = [...lists.map((list) => list.of(code) ?? ''), ...(OTHER_NAMES[code] ?? [])];
    for (const name of known.flatMap((long) => [long, long.replace(/\([^)]*\)/g, '')])) {
      const plain = plainName(name);
      if (!byName.has(plain)) byName.set(plain, code);
    }
  }
  byName.delete('');
  return byName;
}

/** "Côte d’Ivoire" → "cote d ivoire". */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/^the | the$/g, '')
    .trim();
}
