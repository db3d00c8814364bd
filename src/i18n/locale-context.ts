import { createContext, use } from 'react';
import { ENGLISH } from './english.ts';
import type { Locale } from './locale.ts';

/** The language of everything below. */
export const LocaleContext = createContext<Locale>(ENGLISH);

/** All words and formats, in the language of the page. */
export function useLocale(): Locale {
  return use(LocaleContext);
}
