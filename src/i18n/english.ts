import messages from 'virtual:dateline-messages/en';
import { createLocale } from './locale.ts';

/** Comes with the start page, so that there is always a language. */
export const ENGLISH = createLocale('en', messages);
