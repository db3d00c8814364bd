import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackDating } from '#model/dating.ts';
import { readDateText } from '../../../../src/ingest/date/date-reader.ts';
import { parseEdtf } from '../../../../src/ingest/date/parse-edtf.ts';
import { readPlainDays } from '../../../../src/ingest/date/plain-days.ts';
import { readPlainEdtf } from '../../../../src/ingest/date/plain-edtf.ts';
import { problemInEnglish } from '../../../fixtures/ingest/in-english.ts';
import { readCsv } from '../../../fixtures/ingest/read-csv.ts';

function edtfOf(text: string): string {
  const read = readDateText(text);
  return read.ok ? read.date.edtf : problemInEnglish(read.problem);
}

it.each([
  ['2018', '2018'],
  ['2018-06', '2018-06'],
  ['2018-06-30', '2018-06-30'],
  ['2016-02-29', '2016-02-29'],
  ['0044-03-15', '0044-03-15'],
  ['2018-06-30/2018-06-30', '2018-06-30/2018-06-30'],
  ['2018-06-01~/2018-06-10~', '2018-06-01~/2018-06-10~'],
  ['../2018', '../2018'],
  ['30 June 2018', '2018-06-30'],
  ['30-Jun-2018', '2018-06-30'],
  ['3rd Sept 2018', '2018-09-03'],
  ['June 30, 2018', '2018-06-30'],
  ['June 2018', '2018-06'],
  ['2018/6/3', '2018-06-03'],
  ['2018-6-3', '2018-06-03'],
  ['20180630', '2018-06-30'],
  ['25/12/2018', '2018-12-25'],
  ['12/25/2018', '2018-12-25'],
  ['25.12.2018', '2018-12-25'],
  ['4/4/2018', '2018-04-04'],
  ['2018-06-30T14:05:10Z', '2018-06-30T14:05:10Z'],
  ['2018-06-30 14:05 +0200', '2018-06-30T14:05:00+02:00'],
  ['2018-06-30 00:00:00.000', '2018-06-30'],
])('reads %s as %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

it.each([
  ['1900-02-29', '"1900-02-29" is not a day in the calendar.'],
  ['2018-06-30/2018-06-29', '"2018-06-30/2018-06-29" ends before it begins.'],
  ['2018-02-30', '"2018-02-30" is not a day in the calendar.'],
  ['31/02/2018', '"2018-02-31" is not a day in the calendar.'],
  ['2018-13', '"2018-13" is not a month in the calendar.'],
  ['03/04/18', 'The year of "03/04/18" has two digits; write all four.'],
  ['31/31/2018', '"31/31/2018" has no month.'],
  ['soon', '"soon" is not an EDTF date (ISO 8601-2).'],
  ['15303168000', '"15303168000" is not an EDTF date (ISO 8601-2).'],
])('refuses %s', (text, problem) => {
  expect(edtfOf(text)).toBe(problem);
});

describe('the hour 24', () => {
  it('of EDTF is midnight at the end of its day', () => {
    const { rows } = readCsv('date\n2018-06-30T24:00:00Z');
    expect(rows[0]).toMatchObject({ date: '2018-06-30T24:00:00Z', span: ['2018-07-01', '2018-07-01T00:01Z'] });
  });

  it.each([
    '2018-06-30T24:05Z',
    '2018-06-30T24:00:01Z',
    '2018-06-30T25:00Z',
    '2018-06-30 24:00 Z',
    '2018-06-30 24:00 +0200',
    '30 June 2018, 24:00 UTC',
    '2018-06-30 24:00',
    '2018-06-30 23:60 Z',
  ])('is none of a day’s in %s', (text) => {
    expect(edtfOf(text)).toBe(`"${text}" is not an EDTF date (ISO 8601-2).`);
    expect(readPlainEdtf(text)).toBeUndefined();
  });

  it.each([
    ['2018-06-30 23:59 Z', '2018-06-30T23:59:00Z'],
    ['30 June 2018, 12:00 AM UTC', '2018-06-30T00:00:00Z'],
    ['30 June 2018, 12:30 PM UTC', '2018-06-30T12:30:00Z'],
    ['30 June 2018, 11:59 PM UTC', '2018-06-30T23:59:00Z'],
  ])('is not reached by %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });
});

it('reads an instant by its zone, never by the reader’s', () => {
  const { rows } = readCsv('date\n2018-06-30T01:00:00+02:00');
  expect(rows[0]?.span).toEqual(['2018-06-29T23:00Z', '2018-06-29T23:01Z']);
});

it('shows the day where the zone of a time is not known, and says so', () => {
  const { rows, issues } = readCsv('id,title,date\na,A,2018-06-30 14:00\nb,B,6/30/2018 2:30 PM');
  expect(rows.map(({ date }) => date)).toEqual(['2018-06-30T14:00', '2018-06-30T14:30']);
  expect(issues[0]).toBe('row 2, date: "2018-06-30 14:00" has no time zone; write Z or an offset such as +02:00.');
});

it('reads plain dates as the parser of EDTF does, only faster', () => {
  const number = (digits: number, most: number) => fc.nat(most).map((n) => String(n).padStart(digits, '0'));
  const year = number(4, 9999);
  const month = number(2, 13).map((text) => `-${text}`);
  const day = number(2, 32).map((text) => `-${text}`);
  const mark = fc.constantFrom('', '~', '?', '%');
  const minute = fc.tuple(number(2, 24), number(2, 60)).map((parts) => `T${parts.join(':')}`);
  const second = fc.constantFrom('', ':07', ':07.123');
  const zone = fc.constantFrom('Z', '+02:00', '-09:30', '+14:00', '');
  const single = fc
    .oneof(
      fc.tuple(year, mark),
      fc.tuple(year, month, mark),
      fc.tuple(year, month, day, mark),
      fc.tuple(year, month, day, minute, second, zone),
    )
    .map((parts) => parts.join(''));
  const dates = fc.oneof(
    single,
    fc.tuple(single, single).map((ends) => ends.join('/')),
  );
  let read = 0;
  fc.assert(
    fc.property(dates, (text) => {
      const plain = readPlainDays(text) ?? readPlainEdtf(text);
      if (plain === undefined) return;
      read++;
      expect(parseEdtf(text)).toEqual({ ok: true, date: plain });
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

describe('day and month', () => {
  const csv = 'id,title,date\na,A,03/04/2018\nb,B,25/12/2018\nc,C,5/5/2018\nd,D,2018-01-01';

  it('refuses the row when both orders make a date', () => {
    const { rows, issues, dayOrder } = readCsv(csv);
    expect(rows.map(({ id }) => id)).toEqual(['d', 'c', 'b']);
    expect(issues).toEqual(['row 2, date: "03/04/2018" may be 2018-04-03 or 2018-03-04.']);
    expect(dayOrder).toEqual({ refused: 1, dayFirst: 1, monthFirst: 0 });
  });

  it.each([
    ['day-first', '2018-04-03'],
    ['month-first', '2018-03-04'],
  ] as const)('reads it once the reader said %s', (dayOrder, date) => {
    const { rows, issues } = readCsv(csv, { dayOrder });
    expect(rows.find(({ id }) => id === 'a')?.date).toBe(date);
    expect(issues).toEqual([]);
  });

  it('says so when the file proves both orders', () => {
    const { rows, issues } = readCsv('id,title,date\na,A,25/12/2018\nb,B,12/26/2018');
    expect(rows.map(({ date }) => date)).toEqual(['2018-12-25', '2018-12-26']);
    expect(issues).toEqual(['row 1: 1 can only be read day first, 1 only month first.']);
  });
});

describe('start and end', () => {
  const dateOf = (row: string, header = 'id,title,start,end') => {
    const { rows, issues } = readCsv(`${header}\na,A,${row}\nother,Other,2001,`);
    return [rows.find(({ id }) => id === 'a')?.date, ...issues];
  };

  it.each([
    ['2018-06-01,2018-06-30', '2018-06-01/2018-06-30'],
    ['2018,2019-03', '2018/2019-03'],
    ['2018-06-30,2018-06-30', '2018-06-30'],
    ['2018-06-30,', '2018-06-30'],
    ['2018~,..', '2018~/..'],
    ['1 June 2018,3 June 2018', '2018-06-01/2018-06-03'],
  ])('%s is %s', (row, date) => {
    expect(dateOf(row)).toEqual([date]);
  });

  it('includes the last day, whatever the precision', () => {
    const { rows, table } = readCsv('id,title,start,end\na,A,2018-06-30,2019');
    expect(rows[0]?.span).toEqual(['2018-06-30', '2020-01-01']);
    const dating = unpackDating(table.columns.dating[0] ?? 0);
    expect([dating.first.precision, dating.last.precision, dating.single]).toEqual(['day', 'year', false]);
  });

  it('leaves out what ends before it begins', () => {
    expect(dateOf('2019,2018')).toEqual([undefined, 'row 2, end: The end lies before the start.']);
  });

  it('shows the start when the end is no date', () => {
    expect(dateOf('2018,later')).toEqual(['2018', 'row 2, end: "later" is not an EDTF date (ISO 8601-2).']);
  });

  it('shows the end when there is no start', () => {
    expect(dateOf(',2018')).toEqual(['2018', 'row 2, end: The row has an end, but no start.']);
  });

  it('takes a date for the start where there are only ends', () => {
    expect(dateOf('2018-06,2018-07', 'id,title,date,end')).toEqual(['2018-06/2018-07']);
  });

  it('prefers a date to start and end', () => {
    const { rows } = readCsv('id,title,date,start,end\na,A,2018~,2018-01-01,2018-12-31');
    expect(rows[0]?.date).toBe('2018~');
  });

  it('reads year, month and day from columns of their own, as TimelineJS has them', () => {
    const { rows } = readCsv(
      'Year,Month,Day,Time,End Year,End Month,End Day,Display Date,Headline,Text,Media,Group\n' +
        '2018,6,30,,2018,7,2,,Rally,Words,,News\n2018,,,,,,,,Year,,,\n-44,3,15,,,,,,Ides,,,',
    );
    expect(rows.map(({ title, date }) => [title, date])).toEqual([
      ['Ides', '-0044-03-15'],
      ['Year', '2018'],
      ['Rally', '2018-06-30/2018-07-02'],
    ]);
    expect(rows[2]).toMatchObject({ summary: 'Words', category: 'News' });
  });

  it('takes the time of day beside the end of a TimelineJS sheet for no end', () => {
    const { rows } = readCsv('Year,End Year,End Month,End Time,Headline\n2018,2018,7,15:00,Rally');
    expect(rows.map(({ date }) => date)).toEqual(['2018/2018-07']);
  });

  it('says so when there is no date at all', () => {
    const { rowsRead, rows, issues } = readCsv('id,title,date\na,A,\nb,B,n/a\nc,C,2018');
    expect([rowsRead, rows.length]).toEqual([3, 1]);
    expect(issues).toEqual(['row 2: The row has no date.', 'row 3: The row has no date.']);
  });

  it('knows how exactly ACLED knows the day', () => {
    const { rows } = readCsv(
      'event_id_cnty,event_date,time_precision,event_type,location,latitude,longitude\n' +
        'X1,03 March 2018,1,Battles,Kabul,34.5,69.2\nX2,04 March 2018,2,Battles,Kabul,34.5,69.2\nX3,15 April 2018,3,Battles,Kabul,34.5,69.2',
    );
    expect(rows.map(({ id, date }) => [id, date])).toEqual([
      ['X1', '2018-03-03'],
      ['X2', '2018-03-04~'],
      ['X3', '2018-04'],
    ]);
  });
});
