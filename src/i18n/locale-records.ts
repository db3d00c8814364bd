import english from 'virtual:dateline-messages/en';
import type { Language } from '#model/language.ts';
import { latePart } from '#model/late-part.ts';
import type { Messages } from './messages.ts';

/** Everything about a language but its words. */
export interface LocaleRecord {
  readonly language: Language;
  /** BCP 47, for `lang` and `hreflang`. British English writes days before months. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** What those who speak it call it. */
  readonly ownName: string;
  /** BCP 47 language whose order names are sorted in. */
  readonly collation: string;
}

/** With the way to the words of the page: `dialog-messages.ts` and `fault-messages.ts` have a row for each language too. */
interface OfferedLocale extends LocaleRecord {
  readonly loadMessages: () => Promise<Messages>;
}

const french = latePart(async () => (await import('virtual:dateline-messages/fr')).default);

/** One for each language: what is known of a language is said here and nowhere else. */
export const LOCALE_RECORDS: { readonly [L in Language]: OfferedLocale & { readonly language: L } } = {
  en: {
    language: 'en',
    tag: 'en-GB',
    direction: 'ltr',
    ownName: 'English',
    collation: 'en',
    loadMessages: async () => english,
  },
  fr: {
    language: 'fr',
    tag: 'fr',
    direction: 'ltr',
    ownName: 'Français',
    collation: 'fr',
    loadMessages: french.load,
  },
};

/**
 * The tag that everything of `Intl` is asked with. Sources, axis and links are in the Gregorian calendar: of a language whose
 * readers use another one, `Intl` would write that one's years and months without a word.
 */
export function intlTag({ tag }: Pick<LocaleRecord, 'tag'>): string {
  return `${tag}-u-ca-gregory`;
}
