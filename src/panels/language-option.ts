import { LOCALE_RECORDS } from '#i18n/locale-records.ts';
import type { Language } from '#model/language.ts';

/** A language in a switch: by its own name, which is no word of the page's language. */
export function languageOption(value: Language) {
  const { ownName: label, tag: lang } = LOCALE_RECORDS[value];
  return { value, label, lang };
}
