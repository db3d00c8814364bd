/**
 * How rows are found by their ids: an open-addressing table with linear probing over the hash of the id's UTF-8, as whoever
 * makes it and whoever reads it must agree on.
 *
 * ```text
 *  id ─ hashBytes ─► hash ─ firstSlot ─► slot 5   [ … | row 7 | row 2 | NO_ROW | … ]
 *                                                      not it ─► it      else: there is none
 * ```
 */

/** In a slot: empty. */
export const NO_ROW = 0xffffffff;

/** FNV-1a over a run of bytes (Fowler, Noll, Vo). @returns a 32-bit integer */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash | 0;
}

/**
 * Where the search for a hash begins.
 *
 * @param slots how many there are: a power of two
 */
export function firstSlot(hash: number, slots: number): number {
  return spread(hash) & (slots - 1);
}

/** The last step of MurmurHash3, which makes every bit of the hash depend on every other. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
