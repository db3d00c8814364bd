/**
 * A set of numbers, from 0 to below some size, as bits that know their ranks: how many members lie below a number takes one
 * look-up and the bits of one word, whatever the size (Jacobson, "Space-efficient static trees and graphs", 1989).
 *
 * ```text
 *  number     0 … 31    32 … 63   64 … 95
 *  words    [ 0110 …  | 0000 …  | 1000 …      ]   bit `n & 31` of word `n >>> 5`
 *  before   [ 0       | 17      | 17      | 25 ]   members in all words before; the last one is how many there are
 * ```
 *
 * Two bits for each number, where a list takes 32 for each member.
 */
export interface RankedBits {
  readonly words: Uint32Array;
  readonly before: Uint32Array;
}

/** Which of a row of things are meant; `null`: all of them, which takes no bits. */
export type Subset = RankedBits | null;

/** So many members are handed over at once: a short loop that is called often is compiled sooner than one long loop. */
const BATCH = 1 << 13;

/** How many 32-bit words hold a bit for each number below `size`. */
export function wordCount(size: number): number {
  return Math.ceil(size / 32);
}

/** Counts the bits once, so that ranks can be told. */
export function rankBits(words: Uint32Array): RankedBits {
  const before = new Uint32Array(words.length + 1);
  let members = 0;
  for (let word = 0; word < words.length; word++) {
    before[word] = members;
    members += bitCount(words[word] ?? 0);
  }
  before[words.length] = members;
  return { words, before };
}

/** How many members lie below a number. */
export function rank(subset: Subset, number: number): number {
  if (subset === null) return number;
  const word = number >>> 5;
  const below = (subset.words[word] ?? 0) & ((1 << (number & 31)) - 1);
  return (subset.before[word] ?? 0) + bitCount(below);
}

/** Whether a number is in the set. */
export function isMember(subset: Subset, number: number): boolean {
  return subset === null || (((subset.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** The first member that is not below `from`, or `to` where there is none below that. */
export function nextMember(subset: Subset, from: number, to: number): number {
  if (subset === null || from >= to) return Math.min(from, to);
  let word = from >>> 5;
  const last = (to - 1) >>> 5;
  let bits = (subset.words[word] ?? 0) & (-1 << (from & 31));
  while (bits === 0 && word < last) bits = subset.words[++word] ?? 0;
  return bits === 0 ? to : Math.min(to, word * 32 + lowestBit(bits));
}

/** The last member below `to`, or `from - 1` where there is none from there on. */
export function lastMember(subset: Subset, from: number, to: number): number {
  if (subset === null || from >= to) return Math.max(from, to) - 1;
  let word = (to - 1) >>> 5;
  const first = from >>> 5;
  let bits = (subset.words[word] ?? 0) & (-1 >>> (31 - ((to - 1) & 31)));
  while (bits === 0 && word > first) bits = subset.words[--word] ?? 0;
  return bits === 0 ? from - 1 : Math.max(from - 1, word * 32 + 31 - Math.clz32(bits));
}

const batch = new Uint32Array(BATCH);

/**
 * Hands over the members from `from` up to but not including `to`, in ascending order, some thousands at a time.
 *
 * @param visit may not keep the array, which is used again, nor ask for batches itself
 */
export function forEachBatch(
  subset: Subset,
  from: number,
  to: number,
  visit: (members: Uint32Array, count: number) => void,
): void {
  for (let at = from; at < to; ) {
    const until = Math.min(to, (at | (BATCH - 1)) + 1);
    const count = subset === null ? fillRange(at, until) : fillMembers(subset.words, at, until);
    if (count > 0) visit(batch, count);
    at = until;
  }
}

function fillRange(from: number, to: number): number {
  for (let number = from; number < to; number++) batch[number - from] = number;
  return to - from;
}

function fillMembers(words: Uint32Array, from: number, to: number): number {
  let count = 0;
  const last = (to - 1) >>> 5;
  for (let word = from >>> 5; word <= last; word++) {
    let bits = words[word] ?? 0;
    if (word === from >>> 5) bits &= -1 << (from & 31);
    if (word === last) bits &= -1 >>> (31 - ((to - 1) & 31));
    for (; bits !== 0; bits &= bits - 1) batch[count++] = word * 32 + lowestBit(bits);
  }
  return count;
}

/** All members in ascending order. */
export function membersOf(subset: Subset, size: number): Uint32Array {
  const members = new Uint32Array(rank(subset, size));
  let at = 0;
  forEachBatch(subset, 0, size, (some, count) => {
    members.set(some.subarray(0, count), at);
    at += count;
  });
  return members;
}

/**
 * The same things in another order.
 *
 * @param places by number in this order, the number in the other one
 */
export function reorder(subset: Subset, places: Uint32Array): Subset {
  if (subset === null) return null;
  const words = new Uint32Array(wordCount(places.length));
  forEachBatch(subset, 0, places.length, (members, count) => setPlaces(words, places, members, count));
  return rankBits(words);
}

function setPlaces(words: Uint32Array, places: Uint32Array, members: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const place = places[members[i] ?? 0] ?? 0;
    words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Ones in 32 bits, added up side by side (Warren, "Hacker's Delight", 2nd ed., figure 5-2). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
