/**
 * So many rows are gone through in one call: a short loop that is called often is compiled sooner than one long loop, and
 * the first filter of a large table does not wait for that.
 */
const BLOCK = 1 << 13;

/** Calls `visit` for one block of rows after the other, each from `from` up to but not including `to`. */
export function forEachBlock(length: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < length; from += BLOCK) visit(from, Math.min(from + BLOCK, length));
}
