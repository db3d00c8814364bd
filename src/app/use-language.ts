import { useCallback, useEffect, useRef, useState } from 'react';
import { ENGLISH } from '#i18n/english.ts';
import { loadLocale, preferredLanguage } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import type { Notice } from '#model/notice.ts';

/** Fetches what is told in a language; what it returns puts that on the page. */
export type BringStory = (language: Language, notices: readonly Notice[]) => Promise<() => void>;

/** The language of the page, and the way to another one. */
export interface PageLanguage {
  readonly locale: Locale;
  /**
   * Shows the words of a language and the story told in it, both at once when both are there; the old language when the
   * new one cannot be had. A newer call takes over from one that is still under way.
   *
   * @param wanted `null`: the usual one
   */
  readonly show: (wanted: Language | null, bringStory: BringStory) => Promise<void>;
}

/**
 * The language where nobody has chosen one: that of the text around, else the browser's choice among ours.
 *
 * @param around a BCP 47 tag; empty where there is no such text, or it does not say
 */
export function usualLanguage(around = ''): Language {
  return preferredLanguage([around, ...navigator.languages]);
}

/**
 * @param dressed the element that names the language of what is in it
 * @param around the language of the text around
 */
export function usePageLanguage(dressed: HTMLElement, around: string): PageLanguage {
  const [locale, setLocale] = useState(ENGLISH);
  const shown = useRef(locale);
  const calls = useRef(0);
  const show = useCallback<PageLanguage['show']>(
    async function show(wanted, bringStory) {
      calls.current += 1;
      const call = calls.current;
      const language = wanted ?? usualLanguage(around);
      const next = await loadLocale(language).catch(() => shown.current);
      const putOnPage = await bringStory(next.language, noticesOf(next, language));
      if (call !== calls.current) return;
      shown.current = next;
      setLocale(next);
      putOnPage();
    },
    [around],
  );
  useEffect(
    function nameLanguage() {
      dressed.lang = locale.tag;
      dressed.dir = locale.direction;
    },
    [dressed, locale],
  );
  return { locale, show };
}

function noticesOf(shown: Locale, wanted: Language): readonly Notice[] {
  return [
    ...(shown.language === wanted ? [] : [{ kind: 'language-failed', language: wanted } as const]),
    ...(shown.intl === 'full' ? [] : [{ kind: 'intl-missing' } as const]),
  ];
}
