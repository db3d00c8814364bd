import { type Language, languageOf } from '#model/language.ts';
import { ENGLISH } from './english.ts';
import { createLocale, type Locale } from './locale.ts';
import { LOCALE_RECORDS } from './locale-records.ts';

const loaded = new Map<Language, Locale>([[ENGLISH.language, ENGLISH]]);

/** The same object each time. Rejects where the words of a language cannot be fetched; English is always there. */
export async function loadLocale(language: Language): Promise<Locale> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const record = LOCALE_RECORDS[language];
  const messages = await record.loadMessages();
  // Another call may have been here in the meantime.
  const locale = loaded.get(language) ?? createLocale(record, messages);
  loaded.set(language, locale);
  return locale;
}

/** The first of the reader's languages that there is, whatever the region: `['de', 'fr-CA', 'en']` → `fr`. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const known = languageOf(tag);
    if (known !== undefined) return known;
  }
  return ENGLISH.language;
}
