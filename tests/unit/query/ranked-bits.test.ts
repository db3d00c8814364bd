import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forEachBatch,
  isMember,
  lastMember,
  membersOf,
  nextMember,
  rank,
  reorder,
  type Subset,
} from '#query/ranked-bits.ts';
import { bitsOf } from './bits-of.ts';

/** Sizes around the words' edges, and larger than one batch. */
const sizes = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(31, 32, 33, 64, 8191, 8192, 8193, 20_000));

const subsets = sizes.chain((size) =>
  fc.record({
    flags: fc.oneof(
      fc.constant(Array.from({ length: size }, () => true)),
      fc.constant(Array.from({ length: size }, () => false)),
      fc.nat(7).map((seed) => Array.from({ length: size }, (_, i) => ((i * 2654435761 + seed) >>> 4) % 5 === 0)),
      fc
        .array(fc.boolean(), { minLength: Math.min(size, 64), maxLength: Math.min(size, 64) })
        .map((some) => Array.from({ length: size }, (_, i) => some[i % some.length] ?? false)),
    ),
    from: fc.nat(size),
    to: fc.nat(size),
  }),
);

const numbersOf = (flags: readonly boolean[]) => flags.flatMap((flag, number) => (flag ? [number] : []));

/** The bits, and where every number is meant also nothing at all. */
const formsOf = (flags: readonly boolean[]): readonly Subset[] =>
  flags.every(Boolean) ? [bitsOf(flags), null] : [bitsOf(flags)];

describe('a subset agrees with a list of its members', () => {
  it('in ranks and members', () => {
    fc.assert(
      fc.property(subsets, ({ flags, from }) => {
        const members = numbersOf(flags);
        for (const subset of formsOf(flags)) {
          expect(rank(subset, from)).toBe(members.filter((member) => member < from).length);
          expect(rank(subset, flags.length)).toBe(members.length);
          expect(isMember(subset, from)).toBe(flags[from] ?? subset === null);
          expect([...membersOf(subset, flags.length)]).toEqual(members);
        }
      }),
    );
  });

  it('in the next and the last one between two numbers', () => {
    fc.assert(
      fc.property(subsets, ({ flags, from, to }) => {
        const between = numbersOf(flags).filter((member) => member >= from && member < to);
        for (const subset of formsOf(flags)) {
          expect(nextMember(subset, from, to)).toBe(between[0] ?? to);
          expect(lastMember(subset, from, to)).toBe(between.at(-1) ?? from - 1);
        }
      }),
    );
  });

  it('in batches of any stretch', () => {
    fc.assert(
      fc.property(subsets, ({ flags, from, to }) => {
        for (const subset of formsOf(flags)) {
          const seen: number[] = [];
          forEachBatch(subset, from, to, (members, count) => seen.push(...members.subarray(0, count)));
          expect(seen).toEqual(numbersOf(flags).filter((member) => member >= from && member < to));
        }
      }),
    );
  });

  it('in another order', () => {
    fc.assert(
      fc.property(subsets, ({ flags }) => {
        const places = Uint32Array.from(flags, (_, number) => flags.length - 1 - number);
        for (const subset of formsOf(flags)) {
          const reversed = membersOf(reorder(subset, places), flags.length);
          expect([...reversed]).toEqual(numbersOf(flags.toReversed()));
        }
      }),
    );
  });
});

describe('the next and the last member of a stretch', () => {
  it('are none past its ends, though the same word has one', () => {
    const some = bitsOf(Array.from({ length: 80 }, (_, number) => [7, 9, 70].includes(number)));
    expect([nextMember(some, 0, 3), nextMember(some, 8, 9), nextMember(some, 10, 66)]).toEqual([3, 9, 66]);
    expect([nextMember(some, 71, 80), nextMember(some, 80, 80)]).toEqual([80, 80]);
    expect([lastMember(some, 10, 12), lastMember(some, 71, 80), lastMember(some, 8, 9)]).toEqual([9, 70, 7]);
  });

  it('are none where its end comes first', () => {
    for (const subset of [bitsOf([true, true, true, true]), null]) {
      expect([nextMember(subset, 2, 2), nextMember(subset, 3, 1)]).toEqual([2, 1]);
      expect([lastMember(subset, 2, 2), lastMember(subset, 3, 1)]).toEqual([1, 2]);
    }
  });
});
