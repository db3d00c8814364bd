import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { utcMs } from '#model/time.ts';
import { edtf } from '../story.ts';

/** Versions of ICU differ in the spaces around a dash. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\s*–\s*/g, '–');
}

describe('a date in words', () => {
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
    ['-0044-03-15', '15 March 45 BC'],
    ['0000', '1 BC'],
    ['0001', '1'],
    ['2018-06-30T14:00:00+02:00', '30 June 2018, 14:00 (UTC+2)'],
    ['2018-06-30T14:00:00Z', '30 June 2018, 14:00 (UTC)'],
    ['2018-06-30T23:30:00-05:00', '30 June 2018, 23:30 (UTC-5)'],
    ['2018-06-30T14:00:00+05:45', '30 June 2018, 14:00 (UTC+5:45)'],
    ['2018-06-30T14:00', '30 June 2018, 14:00, no zone given'],
    ['2018-06-30T14:00+02:00/2018-06-30T15:30+02:00', '30 June 2018, 14:00 (UTC+2) to 30 June 2018, 15:30 (UTC+2)'],
    ['../2018-06-30T14:00+02:00', 'until 30 June 2018, 14:00 (UTC+2)'],
  ])('%s reads %s', (text, words) => {
    expect(plainSpaces(ENGLISH.date(edtf(text)))).toBe(words);
  });
});

describe('an hour of another zone', () => {
  it.each([
    ['2018-06-30T23:30:00-05:00', '1 July 2018, 04:30 (UTC)'],
    ['2018-06-30T14:00:00Z', null],
    ['2018-06-30T14:00', null],
    ['2018-06-30', null],
  ])('%s was, in UTC, %s', (text, words) => {
    expect(ENGLISH.inUtc(edtf(text))).toBe(words);
  });
});

describe('a window in words', () => {
  it('names the inclusive days', () => {
    expect(plainSpaces(ENGLISH.window(edtf('2018-05/2018-11')))).toBe('1 May–30 Nov 2018');
  });
});

describe('a short window in words', () => {
  it.each([
    ['2018-07-30', '30 Jul 2018'],
    ['2018-06-30T10:00:00Z/2018-06-30T15:59:00Z', '30 Jun 2018, 10:00–16:00 (UTC)'],
  ])('%s reads %s', (text, words) => {
    expect(plainSpaces(ENGLISH.window(edtf(text)))).toBe(words);
  });
});

describe('the label of a tick', () => {
  it('names the year on the first of January and the day at midnight', () => {
    expect(ENGLISH.tick(utcMs(Date.UTC(2018, 0, 1)), 'month')).toBe('2018');
    expect(ENGLISH.tick(utcMs(Date.UTC(2018, 4, 1)), 'month')).toBe('May');
    expect(ENGLISH.tick(utcMs(Date.UTC(2018, 5, 30)), 'hour')).toBe('30 Jun');
    expect(ENGLISH.tick(utcMs(Date.UTC(2018, 5, 30, 13)), 'hour')).toBe('13:00');
    expect(ENGLISH.tick(edtf('-0043').start, 'year')).toBe('44 BC');
  });
});
