import { describe, expect, it } from 'vitest';
import { dayOrderOf, readTypedDate } from '../../../../src/ingest/date/typed-day.ts';

const spanOf = (text: string, tag: string) => {
  const date = readTypedDate(text, tag);
  return date && [date.start, date.end].map((t) => new Date(t).toISOString().slice(0, 16));
};
const MAY_1 = ['2018-05-01T00:00', '2018-05-02T00:00'];

describe('a date that is typed', () => {
  it.each([
    ['1 May 2018', 'en-GB'],
    ['May 1, 2018', 'en-US'],
    [' 2018-05-01 ', 'fr'],
    ['01/05/2018', 'en-GB'],
    ['05/01/2018', 'en-US'],
    ['1er mai 2018', 'fr'],
    ['1 mai 2018', 'fr'],
    ['1. Mai 2018', 'de'],
  ])('“%s” in %s is the first of May', (text, tag) => {
    expect(spanOf(text, tag)).toEqual(MAY_1);
  });

  it.each([
    ['juillet 2018', 'fr', '2018-07-01T00:00'],
    ['30 juil. 2018', 'fr', '2018-07-30T00:00'],
    ['12 août 2018', 'fr', '2018-08-12T00:00'],
    ['3 déc. 2018', 'fr', '2018-12-03T00:00'],
    ['30 Sept 2018', 'en-GB', '2018-09-30T00:00'],
    ['2018', 'en', '2018-01-01T00:00'],
    ['2018-06~', 'en', '2018-06-01T00:00'],
    ['2018-06-30T14:00Z', 'en', '2018-06-30T14:00'],
  ])('“%s” in %s begins on %s', (text, tag, start) => {
    expect(spanOf(text, tag)?.[0]).toBe(start);
  });

  it.each(['', 'soon', '31 February 2018', '2018-13', '../2018', '30/06/18'])('“%s” is none', (text) => {
    expect(readTypedDate(text, 'en-GB')).toBeUndefined();
  });
});

it('goes by the order of day and month that the language writes', () => {
  expect(['en-US', 'en-GB', 'fr', 'de'].map(dayOrderOf)).toEqual([
    'month-first',
    'day-first',
    'day-first',
    'day-first',
  ]);
});
