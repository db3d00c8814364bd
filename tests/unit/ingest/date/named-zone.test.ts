import { describe, expect, it } from 'vitest';
import { readDateText } from '#ingest/date/date-reader.ts';
import { offsetEdtf, readZone } from '#ingest/date/named-zone.ts';
import { readCsv } from '../../../fixtures/ingest/read-csv.ts';

describe('an hour', () => {
  it.each([
    ['2018-06-30T14:00+0200', '2018-06-30T14:00:00+02:00'],
    ['2018-06-30 14:00 CEST', '2018-06-30T14:00:00+02:00'],
    ['2018-06-30T14:00[Europe/Paris]', '2018-06-30T14:00:00+02:00'],
    ['2018-01-30T14:00[Europe/Paris]', '2018-01-30T14:00:00+01:00'],
    ['2018-06-30T14:00+01:00[Europe/Paris]', '2018-06-30T14:00:00+01:00'],
    ['2018-06-30 14:00 GMT', '2018-06-30T14:00:00Z'],
    ['2018-06-30 2:00 pm EDT', '2018-06-30T14:00:00-04:00'],
    ['1530367200000', '2018-06-30T14:00:00Z'],
    ['1530367200', '2018-06-30T14:00:00Z'],
  ])('%s is %s', (text, edtf) => {
    expect(readDateText(text)).toMatchObject({ ok: true, zoneless: false, date: { edtf } });
  });

  it.each(['2018-06-30 14:00 CST', '2018-06-30 14:00 IST', '2018-06-30T14:00[CST]', '2018-06-30 14:00 XYZ'])(
    'without one clock stands as its day: %s',
    (text) => {
      expect(readDateText(text)).toMatchObject({ ok: true, zoneless: true, date: { edtf: '2018-06-30T14:00' } });
    },
  );

  it.each([
    ['twice', '2018-10-28T02:30[Europe/Paris]'],
    ['never', '2018-03-25T02:30[Europe/Paris]'],
    ['nowhere', '2018-03-25T02:30[Europe/Atlantis]'],
  ])('that a clock showed %s is not decided', (_, text) => {
    expect(readDateText(text)).toMatchObject({ ok: true, zoneless: true });
  });
});

it('an ambiguous zone is asked about', () => {
  const { issues } = readCsv('id,title,date\na,Noon,2018-06-30 12:00 CST');
  expect(issues).toEqual([
    'row 2, date: "2018-06-30 12:00 CST" may be by the clock of Chicago, Shanghai or Havana; write an offset such as -06:00.',
  ]);
});

it('knows places with quarters of an hour, and before 1900', () => {
  expect(readZone('', 'Asia/Kathmandu', Date.UTC(2018, 5, 30))).toEqual({ kind: 'offset', minutes: 345 });
  expect(offsetEdtf(345)).toBe('+05:45');
  expect(offsetEdtf(-210)).toBe('-03:30');
});
