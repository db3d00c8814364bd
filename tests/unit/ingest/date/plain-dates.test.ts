import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST, LATEST } from '#model/time.ts';
import { spanOfDay, spanOfMonth, spanOfSeason, spanOfYears } from '../../../../src/ingest/date/calendar-span.ts';
import { parseEdtf } from '../../../../src/ingest/date/parse-edtf.ts';
import { readPlainDays } from '../../../../src/ingest/date/plain-days.ts';
import { readPlainEdtf } from '../../../../src/ingest/date/plain-edtf.ts';

/** The days of a span: "2018-06-30 to 2018-07-01". */
function days(span: { readonly start: number; readonly end: number } | undefined): string | undefined {
  return span && [span.start, span.end].map((t) => new Date(t).toISOString().replace(/T.*$/, '')).join(' to ');
}

const KNOWN = { approximate: false, uncertain: false, open: false };

describe('plain days', () => {
  it('are read with all that is known of them', () => {
    const day = { precision: 'day', ...KNOWN };
    const [start, end] = [Date.UTC(2018, 5, 30), Date.UTC(2018, 6, 3)];
    expect(readPlainDays('2018-06-30/2018-07-02')).toEqual({
      edtf: '2018-06-30/2018-07-02',
      start,
      end,
      first: day,
      last: day,
    });
  });

  it.each([
    ['2018-01-01', '2018-01-01 to 2018-01-02'],
    ['2018-12-31', '2018-12-31 to 2019-01-01'],
    ['2016-02-29', '2016-02-29 to 2016-03-01'],
    ['2000-02-29', '2000-02-29 to 2000-03-01'],
    ['0100-01-01', '0100-01-01 to 0100-01-02'],
    ['9999-12-31', '9999-12-31 to +010000-01-01'],
    ['2018-06-30/2018-06-30', '2018-06-30 to 2018-07-01'],
  ])('%s', (text, expected) => {
    expect(days(readPlainDays(text))).toBe(expected);
  });

  it.each([
    ...['2018-02-29', '1900-02-29', '2018-02-30', '2018-04-31', '2018-06-31', '2018-09-31', '2018-11-31', '2018-01-32'],
    ...['2018-00-10', '2018-13-10', '2018-06-00', '0099-01-01', '2018/06-30', '2018-06/30', '2018 06 30', '2018-6-300'],
    // The letters beside the digits: / before 0, : after 9.
    ...[
      '/018-06-30',
      '20/8-06-30',
      '201/-06-30',
      ':018-06-30',
      '2:18-06-30',
      '201:-06-30',
      '2018-0/-30',
      '2018-0:-30',
      '2018-06-3/',
      '2018-06-2:',
    ],
    ...[
      '',
      '2018-06-3',
      '2018-06-300',
      '2018-06-30-2018-07-02',
      '2018-06-30/2018-07-0',
      '2018-06-30/2018-06-29',
      '2018-06-30/2018-02-30',
    ],
    ...['2018-02-30/2018-06-30', '2018-06-30/'],
  ])('"%s" is for another reader', (text) => {
    expect(readPlainDays(text)).toBeUndefined();
  });

  it('are those of the calendar, every one of four centuries', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1799, max: 2200 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 27, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [year, String(month).padStart(2, '0'), day].join('-');
        const parsed = parseEdtf(text);
        expect(readPlainDays(text)).toEqual(parsed.ok ? parsed.date : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('plain EDTF', () => {
  const instant = (text: string) => {
    const start = readPlainEdtf(text)?.start;
    return start === undefined ? undefined : new Date(start).toISOString().slice(0, 16);
  };

  it.each([
    ['2018-06-30T10:15Z', '2018-06-30T10:15'],
    ['2018-06-30T00:00:00Z', '2018-06-30T00:00'],
    ['2018-06-30T23:59:59Z', '2018-06-30T23:59'],
    ['2018-06-30T10:15:42.123Z', '2018-06-30T10:15'],
    ['2018-06-30T10:15+02:00', '2018-06-30T08:15'],
    ['2018-06-30T10:15-09:30', '2018-06-30T19:45'],
    ['2018-01-01T00:30+05:45', '2017-12-31T18:45'],
  ])('%s is the minute %s', (text, minute) => {
    expect(instant(text)).toBe(minute);
    const read = readPlainEdtf(text);
    expect(read).toMatchObject({
      edtf: text,
      end: Number(read?.start) + 60_000,
      first: { precision: 'minute', ...KNOWN },
    });
  });

  it.each([
    ['2018', 'year', '', '2018-01-01 to 2019-01-01'],
    ['2018-12', 'month', '~', '2018-12-01 to 2019-01-01'],
    ['2018-06-30', 'day', '?', '2018-06-30 to 2018-07-01'],
    ['2018-06-30', 'day', '%', '2018-06-30 to 2018-07-01'],
    ['0044-03-15', 'day', '~', '0044-03-15 to 0044-03-16'],
  ])('%s is known to the %s, with the mark "%s"', (text, precision, mark, expected) => {
    const bound = {
      precision,
      approximate: '~%'.includes(mark || '-'),
      uncertain: '?%'.includes(mark || '-'),
      open: false,
    };
    const read = readPlainEdtf(text + mark);
    expect(read).toMatchObject({ edtf: text + mark, first: bound, last: bound });
    expect(days(read)).toBe(expected);
  });

  it('takes each end of an interval as it is', () => {
    const read = readPlainEdtf('2018~/2018-06-30?');
    expect(read).toMatchObject({
      edtf: '2018~/2018-06-30?',
      first: { precision: 'year', approximate: true, uncertain: false },
      last: { precision: 'day', approximate: false, uncertain: true },
    });
    expect(days(read)).toBe('2018-01-01 to 2018-07-01');
  });

  it.each([
    ...[
      '',
      '18',
      '02018',
      'x2018',
      '2018x',
      '2018~~',
      '2018-6',
      '2018-00',
      '2018-13',
      '2018-02-30',
      '2018-06-30 ',
      '2018/',
      '/2018',
    ],
    ...['2018/soon', 'soon/2018', '2019/2018', '2018-06-30/2018-06-29', '2018-06-30/2018-06-30T00:00+01:00'],
    ...[
      '2018-06-30T24:00Z',
      '2018-06-30T10:60Z',
      '2018-06-30T10:15',
      '2018-06-30T10:15:60Z',
      '2018-06-30T10:15:4Z',
      '2018-06-30T10Z',
    ],
    ...[
      '2018-06-30T10:15:42.12Z',
      '2018-06-30T10:15:42.1234Z',
      '2018-06-30T10:15+0200',
      '2018-06-30T10:15+02',
      '2018-06-30T10:15ZZ',
    ],
    ...['x2018-06-30T10:15Z', '2018-02-30T10:15Z', '2018-13-01T10:15Z', '2018-06-30 10:15Z', '2018-06-30T10:15Z~'],
  ])('"%s" is for another reader', (text) => {
    expect(readPlainEdtf(text)).toBeUndefined();
  });
});

describe('spans of the calendar', () => {
  it.each([
    ['a year', spanOfYears(2018, 1, 'year'), '2018-01-01 to 2019-01-01', 'year'],
    ['a decade', spanOfYears(2010, 10, 'decade'), '2010-01-01 to 2020-01-01', 'decade'],
    ['a month', spanOfMonth(2018, 0), '2018-01-01 to 2018-02-01', 'month'],
    ['a December', spanOfMonth(2018, 11), '2018-12-01 to 2019-01-01', 'month'],
    ['a spring', spanOfSeason(2018, 21), '2018-03-01 to 2018-06-01', 'season'],
    ['a summer', spanOfSeason(2018, 22), '2018-06-01 to 2018-09-01', 'season'],
    ['an autumn', spanOfSeason(2018, 23), '2018-09-01 to 2018-12-01', 'season'],
    ['a winter', spanOfSeason(2018, 24), '2018-12-01 to 2019-03-01', 'season'],
    ['a day', spanOfDay(2018, 5, 30), '2018-06-30 to 2018-07-01', 'day'],
  ])('%s', (_, span, expected, precision) => {
    expect(days(span)).toBe(expected);
    expect(span?.precision).toBe(precision);
  });

  it('end where time does', () => {
    expect(spanOfYears(275_759, 1, 'year')?.end).toBeLessThan(LATEST);
    expect(spanOfYears(275_760, 1, 'year')).toBeUndefined();
    expect(spanOfYears(-271_820, 1, 'year')?.start).toBeGreaterThan(EARLIEST);
    expect(spanOfYears(-271_821, 1, 'year')).toBeUndefined();
  });

  it('are none where the calendar has none', () => {
    expect([spanOfSeason(2018, 20), spanOfSeason(2018, 25), spanOfDay(2018, 1, 30)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
