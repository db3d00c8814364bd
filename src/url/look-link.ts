import { type Language, languageOf } from '#model/language.ts';
import { THEMES, type Theme } from '#model/view.ts';

/** What a link says of the page's look, read before there is a story; what it does not say, or says wrongly, is `null`. */
export function readLook(search: string): { readonly language: Language | null; readonly theme: Theme | null } {
  const given = new URLSearchParams(search);
  return {
    language: languageOf(given.get('lang') ?? '') ?? null,
    theme: THEMES.find((theme) => theme === given.get('theme')) ?? null,
  };
}

/** The query string that asks for the same look and nothing else, for a story that the rest does not belong to. */
export function lookAlone(search: string): string {
  const given = [...new URLSearchParams(search)].filter(([key]) => key === 'lang' || key === 'theme');
  return new URLSearchParams(given).toString();
}

/** What a frame's address says of the language of the article around it: a BCP 47 tag, or nothing. */
export function readHostLanguage(search: string): string {
  return new URLSearchParams(search).get('host-lang') ?? '';
}
