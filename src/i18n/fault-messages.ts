import english from 'virtual:dateline-messages/en-faults';
import french from 'virtual:dateline-messages/fr-faults';
import type { Language } from '#model/language.ts';
import type { FaultMessages } from './messages.ts';

/* For parts of the page that are loaded on demand, and only for them, as `dialog-messages.ts` is. */

const MESSAGES: { readonly [L in Language]: FaultMessages } = { en: english, fr: french };

/** What is said of faulty data. */
export function faultMessages(language: Language): FaultMessages {
  return MESSAGES[language];
}
