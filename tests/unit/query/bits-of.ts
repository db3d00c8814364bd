import { type RankedBits, rankBits, wordCount } from '#query/ranked-bits.ts';

/** The bits of the numbers whose flag is set. */
export function bitsOf(flags: readonly boolean[]): RankedBits {
  const words = new Uint32Array(wordCount(flags.length));
  flags.forEach((flag, number) => {
    if (flag) words[number >>> 5] = (words[number >>> 5] ?? 0) | (1 << (number & 31));
  });
  return rankBits(words);
}
