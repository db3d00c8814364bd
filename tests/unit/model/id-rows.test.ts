import { describe, expect, it } from 'vitest';
import { firstSlot, hashBytes } from '#model/id-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the hash of an id', () => {
  // Test vectors of FNV-1a, 32 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is FNV-1a’s', (text, hash) => {
    expect(hashBytes(bytes(text), 0, bytes(text).length)).toBe(hash | 0);
  });

  it('is that of the run alone, wherever it stands', () => {
    expect(hashBytes(bytes('xxfoobaryy'), 2, 8)).toBe(0xbf9cf968 | 0);
  });
});

describe('the slot where a search begins', () => {
  // What the last step of MurmurHash3 (32 bits) makes of them.
  it.each([
    [0, 0],
    [1, 0x514e28b7],
    [0xdeadbeef, 0x0de5c6a9],
  ])('of %i is the low bits of its spread', (hash, spread) => {
    expect(firstSlot(hash, 2 ** 16)).toBe(spread % 2 ** 16);
    expect(firstSlot(hash | 0, 2 ** 16)).toBe(spread % 2 ** 16);
    expect(firstSlot(hash, 8)).toBe(spread % 8);
    expect(firstSlot(hash, 1)).toBe(0);
  });
});
