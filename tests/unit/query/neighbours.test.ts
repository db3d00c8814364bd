import { describe, expect, it } from 'vitest';
import { neighboursOf } from '#query/neighbours.ts';

describe('neighboursOf', () => {
  const rows = Uint32Array.of(2, 5, 9);
  it.each([
    [5, 2, 9],
    [2, undefined, 5],
    [9, 5, undefined],
    [6, 5, 9],
    [0, undefined, 2],
    [10, 9, undefined],
  ])('of row %i among 2, 5 and 9 are %s and %s', (row, previous, next) => {
    expect(neighboursOf(rows, row)).toEqual({ previous, next });
  });

  it('are none where nothing is selected', () => {
    expect(neighboursOf(new Uint32Array(0), 3)).toEqual({ previous: undefined, next: undefined });
  });
});
