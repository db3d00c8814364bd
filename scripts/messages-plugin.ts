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
} from './message-catalogue.ts';

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

/** The source of a module whose default export has a function for each text. */
export function compileCatalogue(language: Language, catalogue: Catalogue): string {
  return compileModule(new MessageFormat(language), catalogue);
}
