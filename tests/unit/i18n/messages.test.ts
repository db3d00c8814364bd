import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { dayOrderInWords, positionInWords, progressInWords } from '#i18n/import-words.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { noticeInWords } from '#i18n/notice-words.ts';

const FRENCH = await loadLocale('fr');

/** Which space stands between thousands is ICU's own choice, and has changed. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('plurals', () => {
  it.each([
    [0, '0 sur 0 événement', '0 of 0 events'],
    [1, '1 sur 1 événement', '1 of 1 event'],
    [2, '2 sur 2 événements', '2 of 2 events'],
    [1204, '1 204 sur 1 204 événements', '1,204 of 1,204 events'],
    [1_000_000, '1 000 000 sur 1 000 000 d’événements', '1,000,000 of 1,000,000 events'],
  ])('%i', (n, french, english) => {
    expect(plainSpaces(FRENCH.messages.list.shown({ shown: n, total: n }))).toBe(french);
    expect(ENGLISH.messages.list.shown({ shown: n, total: n })).toBe(english);
  });
});

describe('noticeInWords', () => {
  it('says what a link parameter should have been', () => {
    const bad = {
      kind: 'bad-parameter',
      key: 'tier',
      value: 'most',
      expected: { kind: 'one-of', values: ['core', 'all'] },
    } as const;
    expect(noticeInWords(bad, ENGLISH)).toBe(
      'The link says tier=most, which is not core or all. The usual view is shown instead.',
    );
    expect(noticeInWords(bad, FRENCH)).toBe(
      'Le lien indique tier=most, ce qui n’est pas core ou all. La vue habituelle est affichée à la place.',
    );
  });

  it('names the table of an unknown id', () => {
    const bad = { kind: 'bad-parameter', key: 'place', value: 'x', expected: { kind: 'id', table: 'place' } } as const;
    expect(noticeInWords(bad, FRENCH)).toContain('ce qui n’est pas un lieu de ce récit.');
  });

  it('says how a window was repaired', () => {
    expect(noticeInWords({ kind: 'window-repaired', fault: 'reversed' }, ENGLISH)).toBe(
      'The dates were the wrong way round, so they have been swapped.',
    );
  });

  it('quotes titles as the language does', () => {
    const notice = { kind: 'event-not-told', title: 'Rassemblement', account: 'l’article' } as const;
    expect(plainSpaces(noticeInWords(notice, FRENCH))).toBe(
      '« Rassemblement » ne fait pas partie de cette version (l’article).',
    );
  });
});

describe('the words of an import', () => {
  it('say how far a file is', () => {
    const progress = { bytes: 12_345_678, totalBytes: 40_000_000, rows: 10_000, faults: 1 };
    expect(progressInWords(progress, ENGLISH)).toBe('12.3 of 40 MB, 10,000 rows, 1 fault');
    expect(plainSpaces(progressInWords(progress, FRENCH))).toBe('12,3 sur 40 Mo, 10 000 lignes, 1 erreur');
    expect(progressInWords({ ...progress, totalBytes: null, faults: 0 }, ENGLISH)).toBe(
      '12.3 MB, 10,000 rows, 0 faults',
    );
  });

  it('say what a file shows of the order of day and month', () => {
    expect(dayOrderInWords({ refused: 3, dayFirst: 2, monthFirst: 1 }, ENGLISH)).toBe(
      '2 dates of this file can only be read day first. 1 date of this file can only be read month first.',
    );
    expect(dayOrderInWords({ refused: 3, dayFirst: 0, monthFirst: 0 }, ENGLISH)).toBe('');
  });

  it('say where a fault is', () => {
    expect(positionInWords(1204, ENGLISH)).toBe('Row 1,204');
    expect(positionInWords('/3/date', FRENCH)).toBe('/3/date');
  });
});
