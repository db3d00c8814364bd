import type { Language } from './language.ts';

/** Something the reader is told about how a link or a switch was understood. Worded by the message catalogue. */
export type Notice =
  | { readonly kind: 'bad-parameter'; readonly key: string; readonly value: string; readonly expected: Expected }
  | { readonly kind: 'window-repaired'; readonly fault: WindowFault }
  | { readonly kind: 'event-not-told'; readonly title: string; readonly account: string }
  | { readonly kind: 'wider-only-in'; readonly account: string }
  | { readonly kind: 'search-failed' }
  | { readonly kind: 'language-failed'; readonly language: Language }
  | { readonly kind: 'translation-failed'; readonly language: Language }
  | { readonly kind: 'intl-missing' };

/** What a link parameter should have been. */
export type Expected =
  | { readonly kind: 'date' }
  | {
      readonly kind: 'id';
      readonly table: 'event' | 'place' | 'account' | 'category' | 'country' | 'actor' | 'chapter' | 'step';
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'camera' }
  | { readonly kind: 'short-text'; readonly longest: number };

/** Why a window of time could not be shown as asked. */
export type WindowFault = 'reversed' | 'too-short' | 'outside';
