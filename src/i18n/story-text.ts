import { createContext, use } from 'react';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';
import { useLocale } from './locale-context.ts';

/** BCP 47, of the story's own texts below. */
export const StoryLanguageContext = createContext<string>(UNKNOWN_LANGUAGE);

/** What an element takes that holds a text which is not the page's own words. */
export interface TextAttributes {
  /** Absent where the text is in the language of what is around it; empty where nobody knows. */
  readonly lang: string | undefined;
  /** As its first letter has it. */
  readonly dir: 'auto';
}

/** How a text of a language stands on a page in another one, or in the same. Both BCP 47. */
export function textAttributes(language: string, page: string): TextAttributes {
  if (language === UNKNOWN_LANGUAGE) return { lang: '', dir: 'auto' };
  const isPage = page === language || page.startsWith(`${language}-`);
  return { lang: isPage ? undefined : language, dir: 'auto' };
}

/** For a block that holds a text of the story: `<h3 {...useStoryText()}>`. Inside of a line: `<StoryText>`. */
export function useStoryText(): TextAttributes {
  return textAttributes(use(StoryLanguageContext), useLocale().tag);
}
