import { describe, expect, it } from 'vitest';
import type { DayOrder } from '#model/import-report.ts';
import { readSpelledDate } from '../../../../src/ingest/date/spelled-date.ts';

/** A spelling as EDTF, or why it is not read; `undefined` for what is no such spelling. */
function said(text: string, order?: DayOrder): string | undefined {
  const read = readSpelledDate(text, order);
  if (read === undefined) return undefined;
  return read.kind === 'date' ? read.edtf : `${read.kind}: ${read.problem.kind}`;
}

const NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

describe('a month by its name', () => {
  it.each(NAMES.map((name, index) => [name, String(index + 1).padStart(2, '0')]))('%s is month %s', (name, month) => {
    const short = name.slice(0, 3);
    for (const spelled of [name, name.toLowerCase(), name.toUpperCase(), short, `${short}.`]) {
      expect(said(`3 ${spelled} 2018`)).toBe(`2018-${month}-03`);
      expect(said(`${spelled} 3, 2018`)).toBe(`2018-${month}-03`);
      expect(said(`${spelled} 2018`)).toBe(`2018-${month}`);
    }
  });

  it.each([
    ['30-Jun-2018', '2018-06-30'],
    ['30 June, 2018', '2018-06-30'],
    ['June-30-2018', '2018-06-30'],
    ['June 30 2018', '2018-06-30'],
    ['June, 2018', '2018-06'],
    ['Jun-2018', '2018-06'],
    ['3 Sept. 2018', '2018-09-03'],
    ['1st June 2018', '2018-06-01'],
    ['June 2nd, 2018', '2018-06-02'],
    ['3rd June 2018', '2018-06-03'],
    ['June 14th 2018', '2018-06-14'],
  ])('%s is %s', (text, edtf) => {
    expect(said(text)).toBe(edtf);
  });

  it.each([
    ...['3 Janu 2018', '3 Juin 2018', 'Juin 3, 2018', 'Juin 2018', '3 Ju 2018', '3 Septembers 2018', 'Summer 2018'],
    ...[
      'on 3 June 2018',
      '3 June 2018 at noon',
      '103 June 2018',
      '3 June 20180',
      '3 June 18',
      '3June2018',
      'x3 June 2018',
    ],
    ...['on June 3, 2018', 'June 3, 2018 or so', 'June 103, 2018', 'June 3, 20180', 'June 3,2018', 'June 3. 2018'],
    ...['in June 2018', 'June 2018 or so', 'June 20180', 'June2018', '. June 2018'],
  ])('"%s" is none of these', (text) => {
    expect(said(text)).toBeUndefined();
  });
});

describe('the year first', () => {
  it.each([
    ['2018/6/3', '2018-06-03'],
    ['2018.06.03', '2018-06-03'],
    ['2018-6-3', '2018-06-03'],
    ['2018-12-31', '2018-12-31'],
    ['20180603', '2018-06-03'],
    ['20181231', '2018-12-31'],
  ])('%s is %s', (text, edtf) => {
    expect(said(text)).toBe(edtf);
  });

  it.each([
    ...[
      '2018/6.3',
      '2018/6-3',
      '2018/6',
      '2018/123/3',
      '2018/6/345',
      '02018/6/3',
      '2018/6/3 ',
      ' 2018/6/3',
      '2018/x/3',
    ],
    ...['2018-6-345', '2018-123-3', '02018-6-3', '2018-6-3 ', ' 2018-6-3', '2018-6'],
    ...['201806031', '120180603', ' 20180603', '20180603 ', '2018063', '201806'],
  ])('"%s" is none of these', (text) => {
    expect(said(text)).toBeUndefined();
  });
});

describe('three numbers, the year last', () => {
  it.each([
    ['13/12/2018', '2018-12-13', 'day-first'],
    ['12/13/2018', '2018-12-13', 'month-first'],
    ['31.1.2018', '2018-01-31', 'day-first'],
    ['1-31-2018', '2018-01-31', 'month-first'],
    ['12/12/2018', '2018-12-12', undefined],
    ['4.4.2018', '2018-04-04', undefined],
  ])('%s is %s and proves %s', (text, edtf, proves) => {
    const date = { kind: 'date', edtf, ...(proves !== undefined && { proves }) };
    expect(readSpelledDate(text, undefined)).toEqual(date);
    // What the numbers prove counts more than what the reader chose.
    expect(readSpelledDate(text, 'day-first')).toEqual(date);
    expect(readSpelledDate(text, 'month-first')).toEqual(date);
  });

  it('have both readings named where nobody said the order', () => {
    expect(readSpelledDate('3/12/2018', undefined)).toEqual({
      kind: 'ambiguous',
      problem: { kind: 'two-readings', value: '"3/12/2018"', dayFirst: '2018-12-03', monthFirst: '2018-03-12' },
    });
  });

  it('are read in the order that the reader chose, without proving it', () => {
    expect(readSpelledDate('3/12/2018', 'day-first')).toEqual({ kind: 'date', edtf: '2018-12-03' });
    expect(readSpelledDate('3/12/2018', 'month-first')).toEqual({ kind: 'date', edtf: '2018-03-12' });
  });

  it.each([
    ['3/4/18', 'two-digit-year', '"3/4/18"'],
    ['31/12/18', 'two-digit-year', '"31/12/18"'],
    ['13/13/2018', 'no-month', '"13/13/2018"'],
  ])('%s is refused: %s', (text, kind, value) => {
    expect(readSpelledDate(text, undefined)).toEqual({ kind: 'refused', problem: { kind, value } });
  });

  it.each([
    '3/4.2018',
    '3/4-2018',
    '3 4 2018',
    '3/4',
    '103/4/2018',
    '3/104/2018',
    '3/4/201',
    '3/4/20180',
    ' 3/4/2018',
    '3/4/2018 ',
  ])('"%s" are none of these', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
