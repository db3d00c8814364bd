import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '#model/language.ts';
import {
  CATALOGUE_PARTS,
  type Catalogue,
  type CataloguePart,
  catalogueName,
  cataloguePath,
  readCatalogue,
  wrapArguments,
} from './message-catalogue.ts';

/** How the texts call the function that isolates what is put into them. */
const ISOLATED = 'isolate';

/** What each module's name stands for. */
const FILES: ReadonlyMap<string, { readonly language: Language; readonly part: CataloguePart }> = new Map(
  LANGUAGES.flatMap((language) =>
    CATALOGUE_PARTS.map((part) => [`virtual:dateline-messages/${catalogueName(language, part)}`, { language, part }]),
  ),
);

/**
 * Compiles the message catalogues into functions while building, so that no parser ships: a module for each file in
 * src/i18n/ (`import messages from 'virtual:dateline-messages/en'`), shaped like it.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'dateline:messages',

    resolveId: (id) => (FILES.has(id) ? `\0${id}` : undefined),

    load(id) {
      const file = FILES.get(id.replace('\0', ''));
      if (file === undefined) return undefined;
      this.addWatchFile(cataloguePath(file.language, file.part));
      return compileCatalogue(file.language, readCatalogue(file.language, file.part));
    },
  };
}

const ISOLATE = fileURLToPath(new URL('../src/i18n/isolate.ts', import.meta.url));

/**
 * The source of a module whose default export has a function for each text. What is put into a text keeps its own direction
 * to itself: src/i18n/isolate.ts.
 */
export function compileCatalogue(language: Language, catalogue: Catalogue): string {
  const id = isRightToLeft(language) ? 'isolateAny' : 'isolate';
  const customFormatters = { [ISOLATED]: { formatter: String, id, module: ISOLATE } };
  return compileModule(new MessageFormat(language, { customFormatters }), isolateArguments(catalogue));
}

function isolateArguments(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, item]) => [
      key,
      typeof item === 'string' ? wrapArguments(item, ISOLATED) : isolateArguments(item),
    ]),
  );
}

/** Scripts that run from right to left, of languages that are spoken today (ISO 15924). */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

function isRightToLeft(language: Language): boolean {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script);
}
