import { describe, expect, it } from 'vitest';
import { cardMessages } from '#i18n/card-messages.ts';
import { citeEvent } from '#i18n/cite-event.ts';
import { precisionInWords } from '#i18n/date-precision.ts';
import { ENGLISH } from '#i18n/english.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { headingInWords } from '#i18n/time-heading.ts';
import { EARLIEST } from '#model/time.ts';
import { edtf, span } from '../story.ts';

const FRENCH = await loadLocale('fr');

function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('citeEvent', () => {
  const cited = {
    title: 'The rally',
    date: edtf('2018-07-30'),
    account: 'As the article told it',
    publishers: ['SOFREP'],
    dataset: 'The plot',
    link: 'https://example.org/?event=rally',
    accessed: span('2026-10-01').start,
  };

  it('names what, when, whose telling, its sources, where and when it was read', () => {
    expect(citeEvent(cited, ENGLISH)).toBe(
      '“The rally”, 30 July 2018 (As the article told it). Source: SOFREP. ' +
        'The plot, Dateline, https://example.org/?event=rally, accessed 1 Oct 2026.',
    );
    expect(plainSpaces(citeEvent(cited, FRENCH))).toBe(
      '« The rally », 30 juillet 2018 (As the article told it). Source : SOFREP. ' +
        'The plot, Dateline, https://example.org/?event=rally, consulté le 1 oct. 2026.',
    );
  });

  it('names each publisher once, and leaves out what there is not', () => {
    expect(citeEvent({ ...cited, account: null, publishers: ['AP', 'Reuters', 'AP'] }, ENGLISH)).toContain(
      '“The rally”, 30 July 2018. Sources: AP and Reuters. The plot',
    );
    expect(citeEvent({ ...cited, link: null }, ENGLISH)).toMatch(/\. The plot, shown with Dateline on [^,]*\.$/);
    expect(citeEvent({ ...cited, publishers: [] }, ENGLISH)).toContain('(As the article told it). The plot');
  });
});

describe('precisionInWords', () => {
  it.each([
    ['2018-06-30', null],
    ['2018-06-30T12:00Z', null],
    ['2018-06-01~/2018-06-10~', null],
    ['2018-06', 'known to the month'],
    ['2018-21', 'known to the season'],
    ['2018?', 'known to the year'],
    ['201X', 'known to the decade'],
    ['19XX', 'known to the century'],
    ['2018-06-30/2018', 'known to the year'],
    ['2018-09/..', 'known to the month'],
  ])('%s: %s', (text, words) => {
    expect(precisionInWords(edtf(text), cardMessages('en'))).toBe(words);
  });

  it('speaks French', () => {
    expect(precisionInWords(edtf('2018-06'), cardMessages('fr'))).toBe('connue au mois près');
  });
});

describe('headingInWords', () => {
  it.each([
    ['month', '2018-06', 'June 2018', 'juin 2018'],
    ['season', '2018-21', 'spring 2018', 'printemps 2018'],
    ['year', '2018', '2018', '2018'],
    ['decade', '201X', 'the 2010s', 'années 2010'],
    ['century', '19XX', 'the century from 1900', 'siècle commençant en 1900'],
  ] as const)('%s', (unit, text, english, french) => {
    const group = { unit, start: span(text).start };
    expect(headingInWords(group, ENGLISH)).toBe(english);
    expect(headingInWords(group, FRENCH)).toBe(french);
  });

  it('says that nobody knows when it began', () => {
    expect(headingInWords({ unit: 'open', start: EARLIEST }, ENGLISH)).toBe('Beginning not known');
  });
});
