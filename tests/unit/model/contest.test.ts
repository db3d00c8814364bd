import { expect, it } from 'vitest';
import { contestDates } from '#model/contest.ts';
import { durationMs } from '#model/time.ts';
import { edtf } from '../story.ts';

it.each([
  ['a day and another', '2018-07-30', '2018-06-30', true],
  ['a month that holds the day', '2018-10?', '2018-10-02', false],
  ['two hours', '1914-08-01T15:55Z', '1914-08-01T17:00+01:00', true],
  ['the same hour in two zones', '1914-08-01T16:00Z', '1914-08-01T17:00+01:00', false],
  ['an hour that is another day in UTC', '1914-07-29T01:00+02:00', '1914-07-29', false],
  ['an hour by its instant', '1914-07-29T01:00+02:00', '1914-07-28', false],
  ['an hour by neither', '1914-07-29T01:00+02:00', '1914-07-30', true],
  ['an hour and a month', '2018-06-30T23:30-05:00', '2018-06', false],
  ['an hour and a span of days', '2018-06-30T23:30-05:00', '2018-06-20/2018-06-30', false],
  ['an hour without a zone and its day', '2018-06-30T14:00', '2018-06-30', false],
  ['an hour without a zone and another day', '2018-06-30T14:00', '2018-07-01', true],
])('%s', (_, one, other, contested) => {
  expect([contestDates(edtf(one), edtf(other)), contestDates(edtf(other), edtf(one))]).toEqual([contested, contested]);
});

it.each([
  ['15:55Z and 17:00+01:00', '1914-08-01T15:55Z', '1914-08-01T17:00+01:00', false],
  ['a quarter of an hour apart', '1914-08-01T15:00Z', '1914-08-01T15:15Z', false],
  ['a minute more', '1914-08-01T15:00Z', '1914-08-01T15:16Z', true],
  ['an interval that ends near', '1914-08-01T14:00Z/1914-08-01T14:50Z', '1914-08-01T15:00Z', false],
  ['days, however near', '1914-08-01', '1914-08-02', true],
])('hours no further apart than the tolerance are no contest: %s', (_, one, other, contested) => {
  expect(contestDates(edtf(one), edtf(other), durationMs(15 * 60_000))).toBe(contested);
});
