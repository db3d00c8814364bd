import { describe, expect, it } from 'vitest';
import { overlaps, spanOf, utcDay, utcMs } from '#model/time.ts';

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
  ])('refuses %i-%i-%i', (year, month, day) => {
    expect(utcDay(year, month, day)).toBeUndefined();
  });
});

describe('spanOf', () => {
  it('covers all spans', () => {
    expect(spanOf([span(5, 6), span(1, 2)])).toEqual(span(1, 6));
  });

  it('of nothing is nothing', () => {
    expect(spanOf([])).toBeUndefined();
  });
});
