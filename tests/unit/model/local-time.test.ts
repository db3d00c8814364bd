import { describe, expect, it } from 'vitest';
import { hourWithoutZone, localDays, localStart, windowHolds, writtenZones } from '#model/local-time.ts';
import { edtf, span } from '../story.ts';

describe('a date keeps the zone that its hour was written in', () => {
  it.each([
    ['2018-06-30T14:00:00+02:00', 120, 120],
    ['2018-06-30T14:00:00Z', 0, 0],
    ['2018-06-30T14:00:00-05:30', -330, -330],
    ['1914-08-01T19:00+02:00/1914-08-01T19:10+01:00', 120, 60],
    ['2018-06-30/2018-06-30T14:00+02:00', null, 120],
    ['2018-06-30', null, null],
    ['2018', null, null],
  ])('%s', (written, first, last) => {
    expect(writtenZones(edtf(written))).toEqual([first, last]);
  });
});

describe('an hour without a zone stands as its day, and the hour is text', () => {
  it('2018-06-30T14:00', () => {
    const date = edtf('2018-06-30T14:00');
    expect(date).toMatchObject({ ...span('2018-06-30'), first: { precision: 'day' }, edtf: '2018-06-30T14:00' });
    expect(hourWithoutZone(date)).toBe('14:00');
  });

  it.each(['2018-06-30', '2018-06-30T14:00Z', '2018-06-30T14:00-05:00', '2018/2019'])('%s has none', (written) => {
    expect(hourWithoutZone(edtf(written))).toBeNull();
  });
});

describe('the day on the spot', () => {
  it.each([
    ['2018-06-30T23:30-05:00', '2018-06-30'],
    ['1914-07-29T01:00+02:00', '1914-07-29'],
    ['1914-07-29T23:00+02:00/1914-07-30T01:00+02:00', '1914-07-29/1914-07-30'],
    ['2018-06-30T23:59Z', '2018-06-30'],
    ['2018-06', '2018-06'],
  ])('of %s is %s', (written, days) => {
    expect(localDays(edtf(written))).toEqual(span(days));
  });

  it('is what a date is put under', () => {
    expect(localStart(edtf('2018-06-30T23:30-05:00'))).toBe(Date.UTC(2018, 5, 30, 23, 30));
    expect(localStart(edtf('2018-06'))).toBe(Date.UTC(2018, 5));
  });
});

describe('a window holds an hour', () => {
  const late = edtf('2018-06-30T23:30-05:00');
  it.each([
    ['of whole days, by its day on the spot', '2018-06-29/2018-06-30', true],
    ['of whole days, by its instant', '2018-07-01', true],
    ['of whole days, by neither', '2018-07-02', false],
    ['of hours, by its instant', '2018-07-01T04:00Z/2018-07-01T05:00Z', true],
    ['of hours, not by its day on the spot', '2018-06-30T20:00Z/2018-06-30T23:59Z', false],
  ])('%s', (_, window, held) => {
    expect(windowHolds(span(window), late)).toBe(held);
  });
});
