import { describe, expect, it } from 'vitest';
import { isApproximate, isPointInTime, isUncertain } from '#model/edtf.ts';
import { edtf } from '../story.ts';

it.each([
  ['2018-06-30', true],
  ['2018-06-30T10:15Z', true],
  ['2018-06-30~', true],
  ['2018-06', false],
  ['2018', false],
  ['2018-22', false],
  ['2018-06-30/2018-06-30', false],
  ['2018-06-30/2018-07-02', false],
  ['/2018-06-30', false],
])('%s is a point in time: %s', (text, expected) => {
  expect(isPointInTime(edtf(text))).toBe(expected);
});

describe('doubt at either end is doubt about the date', () => {
  it.each([
    ['2018-06', false, false],
    ['2018-06~', true, false],
    ['2018-06?', false, true],
    ['2018-06%', true, true],
    ['2018-06~/2018-07', true, false],
    ['2018-06/2018-07~', true, false],
    ['2018-06?/2018-07', false, true],
    ['2018-06/2018-07?', false, true],
    ['2018-06~/2018-07?', true, true],
  ])('%s', (text, approximate, uncertain) => {
    expect([isApproximate(edtf(text)), isUncertain(edtf(text))]).toEqual([approximate, uncertain]);
  });
});
