import messages from 'virtual:dateline-messages/en';
import { createLocale } from './locale.ts';
import { LOCALE_RECORDS } from './locale-records.ts';

/** Comes with the start page, so that there is always a language. */
export const ENGLISH = createLocale(LOCALE_RECORDS.en, messages);
