import { describe, expect, it } from 'vitest';
import {
  DAY,
  durationOf,
  EARLIEST,
  endOfDay,
  knownSpan,
  LATEST,
  middleOf,
  overlaps,
  spanOf,
  startOfDay,
  utcDay,
  utcMs,
} from '#model/time.ts';

const span = (start: number, end: number) => ({ start: utcMs(start), end: utcMs(end) });

describe('overlaps', () => {
  it.each([
    [span(0, 10), span(9, 20), true],
    [span(0, 10), span(10, 20), false],
    [span(10, 20), span(0, 10), false],
    [span(0, 100), span(40, 50), true],
    [span(10, 11), span(10, 20), true],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });
});

describe('utcDay', () => {
  it('is midnight in UTC', () => {
    expect(utcDay(2018, 6, 30)).toBe(Date.UTC(2018, 5, 30));
  });

  it('knows years below 100', () => {
    expect(new Date(utcDay(33, 4, 3) ?? 0).toISOString()).toBe('0033-04-03T00:00:00.000Z');
  });

  it.each([
    [2018, 2, 30],
    [2018, 13, 1],
    [2018, 0, 1],
    [2019, 2, 29],
    [2018, 6, 0],
    // The last day of the year before, and parts of a unit: one field each that no calendar has.
    [2018, 1, 366],
    [2018.5, 6, 30],
    [2018, 6.5, 30],
    [2018, 6, 30.5],
    [275_761, 1, 1],
  ])('refuses %d-%d-%d', (year, month, day) => {
    expect(utcDay(year, month, day)).toBeUndefined();
  });
});

describe('spanOf', () => {
  it('covers all spans', () => {
    expect(spanOf([span(5, 6), span(1, 2)])).toEqual(span(1, 6));
  });

  it('covers of an open end the day beside the other one', () => {
    expect(spanOf([span(EARLIEST, 5 * DAY), span(7 * DAY, LATEST)])).toEqual(span(4 * DAY, 8 * DAY));
    expect(knownSpan(span(3, 4))).toEqual(span(3, 4));
  });

  it('of nothing is nothing, and so is that of no time', () => {
    expect(spanOf([])).toBeUndefined();
    expect(spanOf([span(5, 5)])).toBeUndefined();
  });
});

describe('a span', () => {
  it('is as long as from its start to its end, and has a middle', () => {
    expect(durationOf(span(10, 30))).toBe(20);
    expect(middleOf(span(10, 30))).toBe(20);
    expect(middleOf(span(-30, -10))).toBe(-20);
  });
});

describe('midnight', () => {
  const noon = Date.UTC(2018, 5, 30, 12);

  it('before an instant opens its day, and after it closes it', () => {
    expect(startOfDay(utcMs(noon))).toBe(Date.UTC(2018, 5, 30));
    expect(endOfDay(utcMs(noon))).toBe(Date.UTC(2018, 6, 1));
  });

  it('is its own, and lies on the same sides before 1970', () => {
    const midnight = utcMs(Date.UTC(2018, 5, 30));
    expect([startOfDay(midnight), endOfDay(midnight)]).toEqual([midnight, midnight]);
    expect([startOfDay(utcMs(-1)), endOfDay(utcMs(-1))]).toEqual([-DAY, -0]);
  });
});

it('the ends of time are those of ECMAScript', () => {
  expect(new Date(EARLIEST).toISOString()).toBe('-271821-04-20T00:00:00.000Z');
  expect(new Date(LATEST).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
});
