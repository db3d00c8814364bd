export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 for a text that nobody has said the language of, such as one that a reader brought along. */
export const UNKNOWN_LANGUAGE = 'und';
