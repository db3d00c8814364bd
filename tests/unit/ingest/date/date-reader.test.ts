import { describe, expect, it } from 'vitest';
import { DateReader, readDateText } from '../../../../src/ingest/date/date-reader.ts';

/** What is read: the EDTF, `local` where the zone of its time is not known, and the instant where it begins. */
function said(text: string): string {
  const read = readDateText(text);
  if (!read.ok) return read.problem.kind;
  const { edtf, start } = read.date;
  return `${edtf}${read.zoneless ? ' local' : ''} from ${new Date(start).toISOString().slice(0, 16)}`;
}

describe('a day with a time', () => {
  it.each([
    ['2018-06-30 14:05Z', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['2018-06-30 14:05 z', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['2018-06-30, 14:05 UTC', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['2018-06-30T14:05 utc', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['30 June 2018 4:05:59 Z', '2018-06-30T04:05:00Z from 2018-06-30T04:05'],
    ['30.6.2018 14:05:59,123 Z', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['2018/6/30 14:05:59.1 Z', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['2018-06-30 14:05 +02:00', '2018-06-30T14:05:00+02:00 from 2018-06-30T12:05'],
    ['2018-06-30 14:05+0200', '2018-06-30T14:05:00+02:00 from 2018-06-30T12:05'],
    ['2018-06-30 20:05 -0530', '2018-06-30T20:05:00-05:30 from 2018-07-01T01:35'],
    ['June 30, 2018 2:05 PM UTC', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['June 30, 2018 2:05pm UTC', '2018-06-30T14:05:00Z from 2018-06-30T14:05'],
    ['June 30, 2018 2:05 AM UTC', '2018-06-30T02:05:00Z from 2018-06-30T02:05'],
    ['June 30, 2018 12:05 AM UTC', '2018-06-30T00:05:00Z from 2018-06-30T00:05'],
    ['June 30, 2018 12:05 PM UTC', '2018-06-30T12:05:00Z from 2018-06-30T12:05'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['2018-06-30 14:05', '2018-06-30T14:05 local from 2018-06-30T00:00'],
    ['2018-06-30 23:59', '2018-06-30T23:59 local from 2018-06-30T00:00'],
    ['2018-06-30 00:01', '2018-06-30T00:01 local from 2018-06-30T00:00'],
    ['2018-06-30 01:00', '2018-06-30T01:00 local from 2018-06-30T00:00'],
    // As spreadsheets write a day.
    ['2018-06-30 00:00', '2018-06-30 from 2018-06-30T00:00'],
    ['6/30/2018 12:00 AM', '2018-06-30 from 2018-06-30T00:00'],
  ])('%s, whose zone is not known, is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['2018-02-30 14:05 Z', 'no-such-day'],
    ['3/4/2018 14:05 Z', 'two-readings'],
    ['2018-06-30 24:00 Z', 'not-edtf'],
    ['2018-06-30 14:60 Z', 'not-edtf'],
    ['2018-06 14:05 Z', 'not-edtf'],
    ['2018 14:05', 'not-edtf'],
    ['2018-06-30 14:05 or so', 'not-edtf'],
    ['2018-06-30 14:05 Z or so', 'not-edtf'],
    ['2018-06-30 14:5 Z', 'not-edtf'],
    ['2018-06-30 114:05 Z', 'not-edtf'],
    ['2018-06-30 14:05:1 Z', 'not-edtf'],
    ['2018-06-30 14:05 +2', 'not-edtf'],
    ['on 2018-06-30 14:05 Z', 'not-edtf'],
  ])('%s is refused: %s', (text, problem) => {
    expect(said(text)).toBe(problem);
  });

  it('proves the order of its day', () => {
    expect(readDateText('30/6/2018 14:05 Z')).toMatchObject({ ok: true, zoneless: false, proves: 'day-first' });
    expect(readDateText('6/30/2018 14:05')).toMatchObject({ ok: true, zoneless: true, proves: 'month-first' });
    expect(readDateText('3/4/2018 14:05 Z', 'day-first')).toMatchObject({ date: { edtf: '2018-04-03T14:05:00Z' } });
  });
});

describe('a reader of a column', () => {
  it('counts what proves an order of day and month, and what was refused for want of it', () => {
    const reader = new DateReader(undefined);
    expect(reader.evidence).toEqual({ refused: 0, dayFirst: 0, monthFirst: 0 });
    const column = [
      '3/4/2018',
      '25/12/2018',
      '25/12/2018',
      '12/26/2018',
      '3/4/2018',
      '3/4/2018',
      '5/5/2018',
      'soon',
      '2018',
    ];
    for (const text of column) reader.read(text);
    expect(reader.evidence).toEqual({ refused: 3, dayFirst: 2, monthFirst: 1 });
  });

  it('reads by the order that it was given', () => {
    expect(new DateReader('month-first').read('3/4/2018')).toMatchObject({ ok: true, date: { edtf: '2018-03-04' } });
    expect(new DateReader('day-first').read('3/4/2018')).toMatchObject({ ok: true, date: { edtf: '2018-04-03' } });
  });

  it('says why it does not read a cell, and whether an order would help', () => {
    const reader = new DateReader(undefined);
    expect(reader.read('3/4/2018')).toMatchObject({ ok: false, ambiguous: true, problem: { kind: 'two-readings' } });
    expect(reader.read('3/4/18')).toMatchObject({ ok: false, ambiguous: false, problem: { kind: 'two-digit-year' } });
    expect(reader.read('soon')).toMatchObject({ ok: false, ambiguous: false, problem: { kind: 'not-edtf' } });
  });

  it.each(['2018-06-30', '2018-06-30T10:15Z', '2018-06-30/2018-07-02', '2018-06', '2018~/..', '30 June 2018'])(
    'reads %s as a single text is read',
    (text) => {
      expect(new DateReader(undefined).read(text)).toEqual(readDateText(text));
    },
  );

  it('remembers up to twenty thousand dates that take long to read', () => {
    const reader = new DateReader(undefined);
    const first = reader.read('1 June 2018');
    for (let n = 1; n < 20_000; n++) reader.read(`no date ${n}`);
    expect(reader.read('1 June 2018')).toBe(first);
    const late = reader.read('2 June 2018');
    expect(reader.read('2 June 2018')).not.toBe(late);
    expect(reader.read('2 June 2018')).toEqual(late);
  });
});
