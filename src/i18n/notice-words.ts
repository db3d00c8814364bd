import type { Expected, Notice } from '#model/notice.ts';
import type { Locale } from './locale.ts';

/** What the reader is told about how a link or a switch was understood. */
export function noticeInWords(notice: Notice, locale: Locale): string {
  const words = locale.messages.notice;
  switch (notice.kind) {
    case 'bad-parameter':
      return words.badParameter({ ...notice, expected: expectedInWords(notice.expected, locale) });
    case 'window-repaired':
      return words.windowRepaired[notice.fault]();
    case 'event-not-told':
      return words.eventNotTold(notice);
    case 'wider-only-in':
      return words.widerOnlyIn(notice);
    case 'search-failed':
      return locale.messages.filters.searchFailed();
    case 'language-failed':
      return locale.messages.app.languageFailed({ language: locale.languageName(notice.language) });
    case 'translation-failed':
      return locale.messages.app.translationFailed({ language: locale.languageName(notice.language) });
    case 'intl-missing':
      return locale.messages.app.intlMissing();
  }
}

function expectedInWords(expected: Expected, { messages, list }: Locale): string {
  const words = messages.notice.expected;
  switch (expected.kind) {
    case 'date':
      return words.date();
    case 'id':
      return words.id(expected);
    case 'one-of':
      return list(expected.values, 'disjunction');
    case 'camera':
      return words.camera();
    case 'short-text':
      return words.shortText(expected);
  }
}
