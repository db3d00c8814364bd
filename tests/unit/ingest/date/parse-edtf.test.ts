import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST, LATEST, utcDay } from '#model/time.ts';
import { parseEdtf } from '../../../../src/ingest/date/parse-edtf.ts';
import { problemInEnglish } from '../../../fixtures/ingest/in-english.ts';

/** `2018-06` → "2018-06-01T00:00 to 2018-07-01T00:00, month" */
function said(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return problemInEnglish(parsed.problem);
  const { start, end, first, last } = parsed.date;
  const instant = (ms: number) => {
    if (ms === EARLIEST || ms === LATEST) return 'open';
    return new Date(ms)
      .toISOString()
      .replace(/:00\.000Z$/, '')
      .replace(/T00:00$/, '');
  };
  const bound = (b: typeof first) =>
    [b.precision, b.approximate && '~', b.uncertain && '?', b.open && '..'].filter(Boolean).join(' ');
  const bounds = bound(first) === bound(last) ? bound(first) : `${bound(first)} / ${bound(last)}`;
  return `${instant(start)} to ${instant(end)}, ${bounds}`;
}

describe('a date covers a half-open span of UTC', () => {
  it.each([
    ['2018-06-30', '2018-06-30 to 2018-07-01, day'],
    ['2018-12-31', '2018-12-31 to 2019-01-01, day'],
    ['2020-02-29', '2020-02-29 to 2020-03-01, day'],
    ['2018-06', '2018-06-01 to 2018-07-01, month'],
    ['2018-12', '2018-12-01 to 2019-01-01, month'],
    ['2018', '2018-01-01 to 2019-01-01, year'],
    ['201X', '2010-01-01 to 2020-01-01, decade'],
    ['201', '2010-01-01 to 2020-01-01, decade'],
    ['20XX', '2000-01-01 to 2100-01-01, century'],
    ['20', '2000-01-01 to 2100-01-01, century'],
    ['2018-06-XX', '2018-06-01 to 2018-07-01, month'],
    ['2018-XX', '2018-01-01 to 2019-01-01, year'],
    ['2018-XX-XX', '2018-01-01 to 2019-01-01, year'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('a season is that of the northern hemisphere, by whole months', () => {
  it.each([
    ['2018-21', '2018-03-01 to 2018-06-01, season'],
    ['2018-22', '2018-06-01 to 2018-09-01, season'],
    ['2018-23', '2018-09-01 to 2018-12-01, season'],
    ['2018-24', '2018-12-01 to 2019-03-01, season'],
    ['2018-23~', '2018-09-01 to 2018-12-01, season ~'],
    ['2018-22/2018-23', '2018-06-01 to 2018-12-01, season'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

it.each([
  ['2018-06-30T10:15', '2018-06-30 to 2018-07-01, day'],
  ['2018-06-30/2018-07-01T10:00', '2018-06-30 to 2018-07-02, day'],
])('an hour without a zone is its day: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

describe('an instant is a minute long and has a zone', () => {
  it.each([
    ['2018-06-30T10:15Z', '2018-06-30T10:15 to 2018-06-30T10:16, minute'],
    ['2018-06-30T10:15:42Z', '2018-06-30T10:15 to 2018-06-30T10:16, minute'],
    ['2018-07-01T00:30+02:00', '2018-06-30T22:30 to 2018-06-30T22:31, minute'],
    ['2018-06-30T20:00-05:00', '2018-07-01T01:00 to 2018-07-01T01:01, minute'],
    ['2018-06-30T24:00Z', '2018-07-01 to 2018-07-01T00:01, minute'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('doubt belongs to the end that it is written at', () => {
  it.each([
    ['2018-06?', '2018-06-01 to 2018-07-01, month ?'],
    ['2018-06-30%', '2018-06-30 to 2018-07-01, day ~ ?'],
    ['2018-06-01~/2018-06-10~', '2018-06-01 to 2018-06-11, day ~'],
    ['2018-06-01/2018-07?', '2018-06-01 to 2018-08-01, day / month ?'],
    ['2018?-06', '2018-06-01 to 2018-07-01, month ?'],
    ['201~', '2010-01-01 to 2020-01-01, decade ~'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('an interval covers both of its ends', () => {
  it.each([
    ['2018-06-29/2018-07-01', '2018-06-29 to 2018-07-02, day'],
    ['2018-06-30/2018-06-30', '2018-06-30 to 2018-07-01, day'],
    ['2018-06-15/2018-06', '2018-06-15 to 2018-07-01, day / month'],
    ['2018-05/2018-11', '2018-05-01 to 2018-12-01, month'],
    ['2018-06~/..', '2018-06-01 to open, month ~ / month ..'],
    ['2018-06/', '2018-06-01 to open, month / month ..'],
    ['../2018', 'open to 2019-01-01, year .. / year'],
    ['/2018', 'open to 2019-01-01, year .. / year'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('years may have more than four digits, or lie before year 0', () => {
  it.each([
    ['0044', '0044-01-01 to 0045-01-01, year'],
    ['-0043-03-15', '-000043-03-15 to -000043-03-16, day'],
    ['Y12018', '+012018-01-01 to +012019-01-01, year'],
    ['-201X', '-002019-01-01 to -002009-01-01, decade'],
    ['000X', '0000-01-01 to 0010-01-01, decade'],
    ['00XX', '0000-01-01 to 0100-01-01, century'],
    ['Y170000002', '"Y170000002" is a kind of EDTF date that is not supported.'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what cannot be read is refused with a sentence for its author', () => {
  it.each([
    ['2018-02-30', '"2018-02-30" is not a day in the calendar.'],
    ['2019-02-29', '"2019-02-29" is not a day in the calendar.'],
    ['2018-06/2018-06-31', '"2018-06-31" is not a day in the calendar.'],
    ['2018-13', '"2018-13" is not a month in the calendar.'],
    ['2018-07-30/2018-07-01', '"2018-07-30/2018-07-01" ends before it begins.'],
    ['2018-07/2018-06-30', '"2018-07/2018-06-30" ends before it begins.'],
    ['../..', '"../.." is open at both ends, so it says no time at all.'],
    ['..', '".." is not an EDTF date (ISO 8601-2).'],
    ['', '"" is not an EDTF date (ISO 8601-2).'],
    ['soon', '"soon" is not an EDTF date (ISO 8601-2).'],
    ['30.06.2018', '"30.06.2018" is not an EDTF date (ISO 8601-2).'],
    ['2018-06-30 ', '"2018-06-30 " is not an EDTF date (ISO 8601-2).'],
    ['2018/2019/2020', '"2018/2019/2020" is not an EDTF date (ISO 8601-2).'],
    ['[2018,2019]', '"[2018,2019]" is more than one date; write one date or one interval.'],
    ['{2018,2019}', '"{2018,2019}" is more than one date; write one date or one interval.'],
    ['2018-XX-30', '"2018-XX-30" is a kind of EDTF date that is not supported.'],
    ['201X-06', '"201X-06" is a kind of EDTF date that is not supported.'],
    ['2018-33', '"2018-33" is a kind of EDTF date that is not supported.'],
    ['1950S2', '"1950S2" is a kind of EDTF date that is not supported.'],
    ['2018-20', '"2018-20" is not a month in the calendar.'],
    ['2018-00', '"2018-00" is not a month in the calendar.'],
    ['2018-13-01', '"2018-13-01" is not a day in the calendar.'],
    ['2018-131', '"2018-131" is not an EDTF date (ISO 8601-2).'],
    ['X2018-13', '"X2018-13" is not an EDTF date (ISO 8601-2).'],
    ['2018-06-30 10:15Z', '"2018-06-30 10:15Z" is not an EDTF date (ISO 8601-2).'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

it('keeps what its author wrote', () => {
  const parsed = parseEdtf('2018-06-01~/2018-06-10~');
  expect(parsed.ok && parsed.date.edtf).toBe('2018-06-01~/2018-06-10~');
});

describe('for any date', () => {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const day = fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date): [number, number, number] => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
  const precision = fc.constantFrom('day', 'month', 'year');
  const doubt = fc.constantFrom('', '~', '?', '%');

  /** A date as text, with the day it begins and the day after it ends, worked out without the parser. */
  const dates = fc.tuple(day, precision, doubt).map(([[y, m, d], unit, mark]) => {
    const month = `${pad(y, 4)}-${pad(m, 2)}`;
    if (unit === 'year') return { text: pad(y, 4) + mark, start: utcDay(y, 1, 1), end: utcDay(y + 1, 1, 1) };
    if (unit === 'month') {
      return { text: month + mark, start: utcDay(y, m, 1), end: m === 12 ? utcDay(y + 1, 1, 1) : utcDay(y, m + 1, 1) };
    }
    const start = utcDay(y, m, d) ?? EARLIEST;
    return { text: `${month}-${pad(d, 2)}${mark}`, start, end: start + 86_400_000 };
  });

  it('the span begins with its first day and ends before the day after its last', () => {
    fc.assert(
      fc.property(dates, ({ text, start, end }) => {
        expect(parseEdtf(text)).toMatchObject({ ok: true, date: { start, end } });
      }),
    );
  });

  it('an interval runs from its first to its last date, or is refused because it is reversed', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const parsed = parseEdtf(`${a.text}/${b.text}`);
        if (Number(b.end) > Number(a.start))
          expect(parsed).toMatchObject({ ok: true, date: { start: a.start, end: b.end } });
        else expect(said(`${a.text}/${b.text}`)).toBe(`"${a.text}/${b.text}" ends before it begins.`);
      }),
    );
  });

  it('never throws, and never yields an empty span', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-/~?%.XTZ:+YES[]{},'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) expect(parsed.date.start).toBeLessThan(parsed.date.end);
        else expect(problemInEnglish(parsed.problem)).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });
});
