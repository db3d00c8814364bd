import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@messageformat/parser';
import type { Language } from '#model/language.ts';

/** Nested groups of ICU MessageFormat texts. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** What a text wants of an argument: a closed set of words where it is what a `select` selects by. */
export type ArgumentType = 'number' | 'string' | readonly string[];

type Token = ReturnType<typeof parse>[number] | { readonly type: 'octothorpe' };

/** A plural, an ordinal plural or a select, with its cases. */
type Choice = Extract<Token, { readonly cases: unknown }>;

/** The files of a language by when their texts are needed: at the start (`en.json`), with the first event that is opened (`en-card.json`) … */
export const CATALOGUE_PARTS = ['start', 'card', 'dialogs', 'faults'] as const;
export type CataloguePart = (typeof CATALOGUE_PARTS)[number];

/** What the file is called, without its ending: `en`, `en-dialogs`. */
export function catalogueName(language: Language, part: CataloguePart): string {
  return part === 'start' ? language : `${language}-${part}`;
}

/** Where the texts of a language are written. */
export function cataloguePath(language: Language, part: CataloguePart): string {
  return fileURLToPath(new URL(`../src/i18n/${catalogueName(language, part)}.json`, import.meta.url));
}

/** The texts of a language. Throws, naming the key, where a value is neither a text nor a group of texts. */
export function readCatalogue(language: Language, part: CataloguePart): Catalogue {
  const read: unknown = JSON.parse(readFileSync(cataloguePath(language, part), 'utf8'));
  assertCatalogue(read, `${catalogueName(language, part)}.json`);
  return read;
}

function assertCatalogue(value: unknown, where: string): asserts value is Catalogue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is no group.`);
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'string') assertCatalogue(item, `${where} › ${key}`);
  }
}

/** Every text by its path: `list.shown` → "{shown, number} of …". */
export function textsOf(catalogue: Catalogue, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, item]) =>
      typeof item === 'string' ? [[path + key, item] as const] : [...textsOf(item, `${path}${key}.`)],
    ),
  );
}

/** The arguments of a text in the order of their names. */
export function argumentsOf(text: string): ReadonlyMap<string, ArgumentType> {
  const found = new Map<string, ArgumentType>();
  for (const token of tokensOf(text)) {
    if (!('arg' in token)) continue;
    const known = found.get(token.arg);
    if (known === undefined || known === 'string') found.set(token.arg, typeOf(token));
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** The text with each argument that is put in as it is handed to a function first: `{title}` → `{title, isolate}`. */
export function wrapArguments(text: string, by: string): string {
  const plain = tokensOf(text).flatMap((token) => (token.type === 'argument' ? [token] : []));
  // From the end, so that what is before stays where it is.
  return plain
    .toSorted((a, b) => b.ctx.offset - a.ctx.offset)
    .reduce((wrapped, { arg, ctx: { offset, text: written } }) => {
      return `${wrapped.slice(0, offset)}{${arg}, ${by}}${wrapped.slice(offset + written.length)}`;
    }, text);
}

/** The plural cases of a text, each plural's own. Exact cases (`=0`) are left out, for any language may have them. */
export function pluralsOf(text: string): readonly (readonly string[])[] {
  return tokensOf(text)
    .flatMap((token) => (token.type === 'plural' ? [token.cases] : []))
    .map((cases) => cases.map(({ key }) => key).filter((key) => !key.startsWith('=')));
}

function tokensOf(text: string): readonly Token[] {
  return parse(text).flatMap(withInner);
}

function withInner(token: Token): readonly Token[] {
  return 'cases' in token ? [token, ...token.cases.flatMap(({ tokens }) => tokens.flatMap(withInner))] : [token];
}

function typeOf(token: Token): ArgumentType {
  switch (token.type) {
    case 'plural':
    case 'selectordinal':
      return 'number';
    case 'function':
      return token.key === 'number' ? 'number' : 'string';
    case 'select':
      return wordsOf(token);
    default:
      return 'string';
  }
}

/** ICU demands a case `other`; where it is empty, the cases before it are all there are. */
function wordsOf({ cases }: Choice): readonly string[] {
  return cases.filter(({ key, tokens }) => key !== 'other' || tokens.length > 0).map(({ key }) => key);
}
