export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Our language of a BCP 47 tag, whatever the region: `fr-CA` → `fr`; `undefined` for one that we do not speak. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary);
}

/** BCP 47 for a text that nobody has said the language of, such as one that a reader brought along. */
export const UNKNOWN_LANGUAGE = 'und';
