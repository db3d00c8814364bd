import { describe, expect, it } from 'vitest';
import { dateInWords, tickLabel, windowInWords } from '#i18n/format-date.ts';
import { LOCALE, messages } from '#i18n/messages.ts';
import { utcMs } from '#model/time.ts';
import { edtf } from '../story.ts';

/** Versions of ICU differ in the spaces around a dash. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\s*–\s*/g, '–');
}

describe('dateInWords', () => {
  it.each([
    ['2018-07-30', '30 July 2018'],
    ['2018-06', 'June 2018'],
    ['2005', '2005'],
    ['2018-06-01~/2018-06-10~', 'about 1–10 June 2018'],
    ['2018-10?', 'perhaps October 2018'],
    ['2018-09~', 'about September 2018'],
    ['2018-08-06/2018-08-07', '6–7 August 2018'],
    ['2020-11-27/2020-12-03', '27 November–3 December 2020'],
    ['2018-22', 'summer 2018'],
    ['201X', 'the 2010s'],
    ['2018-06/2018-07-04', 'June 2018 to 4 July 2018'],
    ['../2018', 'until 2018'],
    ['2018-06/..', 'since June 2018'],
  ])('%s reads %s', (text, words) => {
    expect(plainSpaces(dateInWords(edtf(text), LOCALE, messages.dateWords))).toBe(words);
  });
});

describe('windowInWords', () => {
  it('names the inclusive days', () => {
    expect(plainSpaces(windowInWords(edtf('2018-05/2018-11'), LOCALE))).toBe('1 May–30 Nov 2018');
  });
});

describe('windowInWords of a short window', () => {
  it.each([
    ['2018-07-30', '30 Jul 2018'],
    ['2018-06-30T10:00:00Z/2018-06-30T15:59:00Z', '30 Jun 2018, 10:00–16:00'],
  ])('%s reads %s', (text, words) => {
    expect(plainSpaces(windowInWords(edtf(text), LOCALE))).toBe(words);
  });
});

describe('tickLabel', () => {
  it('names the year on the first of January and the day at midnight', () => {
    expect(tickLabel(utcMs(Date.UTC(2018, 0, 1)), 'month', LOCALE)).toBe('2018');
    expect(tickLabel(utcMs(Date.UTC(2018, 4, 1)), 'month', LOCALE)).toBe('May');
    expect(tickLabel(utcMs(Date.UTC(2018, 5, 30)), 'hour', LOCALE)).toBe('30 Jun');
    expect(tickLabel(utcMs(Date.UTC(2018, 5, 30, 13)), 'hour', LOCALE)).toBe('13:00');
  });
});
