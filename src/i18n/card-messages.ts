import english from 'virtual:dateline-messages/en-card';
import french from 'virtual:dateline-messages/fr-card';
import type { Language } from '#model/language.ts';
import { useLocale } from './locale-context.ts';
import type { CardMessages } from './messages.ts';

/* For parts of the page that are loaded on demand, and only for them, as `dialog-messages.ts` is. */

const MESSAGES: { readonly [L in Language]: CardMessages } = { en: english, fr: french };

/** What is said of one event. */
export function cardMessages(language: Language): CardMessages {
  return MESSAGES[language];
}

/** What is said of one event, in the language of the page. */
export function useCardMessages(): CardMessages {
  return cardMessages(useLocale().language);
}
