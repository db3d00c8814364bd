import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packDating, unpackDating } from '#model/dating.ts';
import type { DateBound } from '#model/edtf.ts';

const bounds: fc.Arbitrary<DateBound> = fc.record({
  precision: fc.constantFrom('minute', 'day', 'month', 'season', 'year', 'decade', 'century'),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
  open: fc.boolean(),
});

it('keeps precision and doubt of both ends in sixteen bits', () => {
  fc.assert(
    fc.property(bounds, bounds, fc.boolean(), (first, last, single) => {
      const bits = packDating({ first, last }, single);
      expect(new Uint16Array([bits])[0]).toBe(bits);
      expect(unpackDating(bits)).toEqual({ first, last, single });
    }),
  );
});

it('refuses bits that it never wrote', () => {
  expect(() => unpackDating(0b111)).toThrow('7 stands for no precision');
});
