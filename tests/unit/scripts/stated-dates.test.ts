import { expect, it } from 'vitest';
import { parseEdtf } from '#ingest/date/parse-edtf.ts';
import { bearsOut, statedDates } from '../../../scripts/validate/stated-dates.ts';

it.each([
  ['The rally was on 30 July 2018.', ['2018-7-30']],
  ['On July 30, 2018 and again on June 2nd', ['2018-7-30', '?-6-2']],
  ['On 24 and 25 September', ['?-9-24', '?-9-25']],
  ['From 27 November to 3 December 2020', ['?-11-27', '2020-12-3']],
  ['In June and July 2018', ['2018-6', '2018-7']],
  ['By Sept. 2018, or 2018-10-02', ['2018-9', '2018-10-2']],
  ['May come in 2018. Reuters had 28 of them, in March', []],
  ['The July 30 rally of 2018', ['?-7-30']],
])('reads in English: %s', (text, dates) => {
  expect(statedDates(text, 'en').map(written)).toEqual(dates);
});

it.each([
  ['Le 1er octobre 2018', ['2018-10-1']],
  ['Les 24 et 25 septembre', ['?-9-24', '?-9-25']],
  ['Le 30 juin 2018', ['2018-6-30']],
  ['En juin et juillet 2018', ['2018-6', '2018-7']],
  ['En mars, puis 2018 fois', []],
])('reads in French: %s', (text, dates) => {
  expect(statedDates(text, 'fr').map(written)).toEqual(dates);
});

function written({ year, month, day }: ReturnType<typeof statedDates>[number]): string {
  return [year ?? '?', month, ...(day === null ? [] : [day])].join('-');
}

it.each([
  ['2018-06-30', '30 June 2018', true],
  ['2018-06-30', '30 June', true],
  ['2018-06-30', '1 July 2018', false],
  ['2018-06-30', 'June 2018', true],
  ['2018-06', '30 June 2018', false],
  ['2018-06', 'June 2018', true],
  ['2018', 'June 2018', false],
  ['2020-11-27/2020-12-03', '3 December', true],
  ['2018-06-29T23:30-04:00', '29 June 2018', true],
  ['2018-06-29T23:30-04:00', '30 June 2018', false],
])('%s bears out %s: %s', (edtf, text, isBorne) => {
  const parsed = parseEdtf(edtf);
  const [stated] = statedDates(text, 'en');
  expect(parsed.ok && stated !== undefined && bearsOut(parsed.date, stated)).toBe(isBorne);
});
