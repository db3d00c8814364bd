import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashIndex } from '../../../src/ingest/table/hash-index.ts';

it('finds what was added, and tells apart what has the same hash', () => {
  const words = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 3000 });
  const hashes = fc.func(fc.integer({ min: -3, max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(words, fc.constantFrom(1, 7, 2 ** 20), hashes, (list, spread, random) => {
      const hashOf = (word: string) => (random(word) % spread) | 0;
      const index = new HashIndex();
      const find = (word: string) => index.find(hashOf(word), (entry) => list[entry] === word);
      list.forEach((word, entry) => {
        expect(find(word)).toBeUndefined();
        index.add(hashOf(word), entry);
      });
      expect(list.map(find)).toEqual(list.map((_, entry) => entry));
    }),
    { numRuns: 20 },
  );
});
