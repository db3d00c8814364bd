import { LANGUAGES, type Language } from '#model/language.ts';
import { latePart } from '#model/late-part.ts';
import { ENGLISH } from './english.ts';
import { createLocale, type Locale } from './locale.ts';

const french = latePart(async () => createLocale('fr', (await import('virtual:dateline-messages/fr')).default));

/** The same object each time. Rejects where the words of a language cannot be fetched; English is always there. */
export async function loadLocale(language: Language): Promise<Locale> {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'fr':
      return french.load();
  }
}

/** The first of the reader's languages that there is, whatever the region: `['de', 'fr-CA', 'en']` → `fr`. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary] = tag.toLowerCase().split('-');
    const known = LANGUAGES.find((language) => language === primary);
    if (known !== undefined) return known;
  }
  return 'en';
}
