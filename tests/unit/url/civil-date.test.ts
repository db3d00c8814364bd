import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, EARLIEST, HOUR, LATEST, MINUTE, utcMs } from '#model/time.ts';
import { linkableWindow } from '#model/window.ts';
import { writeDay } from '#model/written-day.ts';
import { parseCivilDate, writeWindow } from '#url/civil-date.ts';

/** A span by its ends, to the minute: "2018-06-30T13:00 to 2018-06-30T13:01". */
function said(text: string): string | undefined {
  const span = parseCivilDate(text);
  if (span === undefined) return undefined;
  return [span.start, span.end].map((t) => new Date(t).toISOString().replace(/:00\.000Z$/, '')).join(' to ');
}

const at = (text: string) => utcMs(Date.parse(text));

describe('a date in a link', () => {
  it.each([
    ['2018', '2018-01-01T00:00 to 2019-01-01T00:00'],
    ['2018-06', '2018-06-01T00:00 to 2018-07-01T00:00'],
    ['2018-12', '2018-12-01T00:00 to 2019-01-01T00:00'],
    ['2018-12-31', '2018-12-31T00:00 to 2019-01-01T00:00'],
    ['2018-06-30T13:05Z', '2018-06-30T13:05 to 2018-06-30T13:06'],
    ['2018-06-30T13:05:59Z', '2018-06-30T13:05 to 2018-06-30T13:06'],
    ['2018-06-30T00:00Z', '2018-06-30T00:00 to 2018-06-30T00:01'],
    ['2018-06-30T23:59Z', '2018-06-30T23:59 to 2018-07-01T00:00'],
    ['-0044-03-15', '-000044-03-15T00:00 to -000044-03-16T00:00'],
    ['Y-17000', '-017000-01-01T00:00 to -016999-01-01T00:00'],
    ['Y-271821', '-271821-04-20T00:00 to -271820-01-01T00:00'],
    ['Y275760', '+275760-01-01T00:00 to +275760-09-13T00:00'],
    ['-0001', '-000001-01-01T00:00 to 0000-01-01T00:00'],
  ])('%s covers %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ...[
      'Y2018',
      'Y-271822',
      'Y275761',
      'Y-17000-05',
      '',
      'soon',
      '18',
      '02018',
      'x2018',
      '2018x',
      '2018-6',
      '2018-06-30 ',
      '2018-06-30T13',
      '2018-06-30T13:05',
    ],
    ...[
      '2018-00',
      '2018-13',
      '2018-02-30',
      '2019-02-29',
      '2018-06-30T24:00Z',
      '2018-06-30T13:60Z',
      '2018-06-30T24:60Z',
    ],
  ])('"%s" is none', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });
});

describe('a window in a link', () => {
  const week = { start: at('2018-06-01T05:30:10Z'), end: at('2018-06-08T05:30:10Z') };

  it('of a week is rounded outwards to whole days', () => {
    expect(linkableWindow(week)).toEqual({ start: at('2018-06-01'), end: at('2018-06-09') });
  });

  it('shorter than a week is rounded outwards to whole minutes', () => {
    const shorter = { start: week.start, end: utcMs(week.end - 1) };
    expect(linkableWindow(shorter)).toEqual({ start: at('2018-06-01T05:30Z'), end: at('2018-06-08T05:31Z') });
  });

  it.each([
    ['2018-06-01', '2018-06-03', { from: '2018-06-01', to: '2018-06-02' }],
    ['2018-06-01T00:00Z', '2018-06-02T12:00Z', { from: '2018-06-01T00:00:00Z', to: '2018-06-02T11:59:00Z' }],
    ['2018-06-01T12:00Z', '2018-06-03T00:00Z', { from: '2018-06-01T12:00:00Z', to: '2018-06-02T23:59:00Z' }],
    ['-017000-06-01', '2018-06-02', { from: 'Y-17000', to: '2018-06-01' }],
    ['2018-06-01', '+012000-06-01', { from: '2018-06-01', to: 'Y12000' }],
    ['-000044-03-15', '-000044-03-16', { from: '-0044-03-15', to: '-0044-03-15' }],
  ])('from %s up to %s is written with both ends included', (start, end, expected) => {
    expect(writeWindow({ start: at(start), end: at(end) })).toEqual(expected);
  });

  it('covers what it was written for, and less than a unit more', () => {
    const instant = fc.integer({ min: at('-000099-01-01'), max: at('9990-01-01') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20 * DAY }), (start, length) => {
        const { from, to } = writeWindow({ start: utcMs(start), end: utcMs(start + length) });
        const unit = length >= 7 * DAY ? DAY : MINUTE;
        const before = start - Number(parseCivilDate(from)?.start);
        const after = Number(parseCivilDate(to)?.end) - (start + length);
        expect([before >= 0, before < unit, after >= 0, after < unit]).toEqual([true, true, true, true]);
      }),
    );
  });
});

it('the day that holds an instant is that of UTC; of years with more than four digits the year is written', () => {
  expect(writeDay(utcMs(at('2018-06-30') + 23 * HOUR))).toBe('2018-06-30');
  expect(writeDay(at('-000044-03-15T12:00Z'))).toBe('-0044-03-15');
  expect([at('-009999-01-01'), at('-010000-12-31')].map(writeDay)).toEqual(['-9999-01-01', 'Y-10000']);
  expect([at('9999-12-31'), at('+010000-01-01')].map(writeDay)).toEqual(['9999-12-31', 'Y10000']);
  expect([EARLIEST, LATEST].map(writeDay)).toEqual(['Y-271821', 'Y275760']);
});
