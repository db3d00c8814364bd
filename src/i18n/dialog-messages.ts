import english from 'virtual:dateline-messages/en-dialogs';
import french from 'virtual:dateline-messages/fr-dialogs';
import type { Language } from '#model/language.ts';
import { useLocale } from './locale-context.ts';
import type { DialogMessages } from './messages.ts';

/*
 * For parts of the page that are loaded on demand, and only for them: the words come with whoever imports this file, in all
 * languages, so that nobody waits for them and a change of language needs nothing more.
 */

const MESSAGES: { readonly [L in Language]: DialogMessages } = { en: english, fr: french };

/** What the parts say that open later. */
export function dialogMessages(language: Language): DialogMessages {
  return MESSAGES[language];
}

/** What the parts say that open later, in the language of the page. */
export function useDialogMessages(): DialogMessages {
  return dialogMessages(useLocale().language);
}
