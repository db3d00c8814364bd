import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '#model/language.ts';
import { type Catalogue, cataloguePath, readCatalogue } from './message-catalogue.ts';

const VIRTUAL = 'virtual:dateline-messages/';

/**
 * Compiles the message catalogues into functions while building, so that no parser ships: a module for each language
 * (`import messages from 'virtual:dateline-messages/en'`), shaped like its file in src/i18n/.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'dateline:messages',

    resolveId: (id) => (languageOf(id) === undefined ? undefined : `\0${id}`),

    load(id) {
      const language = languageOf(id.replace('\0', ''));
      if (language === undefined) return undefined;
      this.addWatchFile(cataloguePath(language));
      return compileCatalogue(language, readCatalogue(language));
    },
  };
}

/** The source of a module whose default export has a function for each text. */
export function compileCatalogue(language: Language, catalogue: Catalogue): string {
  return compileModule(new MessageFormat(language), catalogue);
}

function languageOf(id: string): Language | undefined {
  return LANGUAGES.find((language) => id === VIRTUAL + language);
}
