/** In the slots of a `HashIndex`: empty. */
const EMPTY = -1;
const LEAST_SLOTS = 1024;

/**
 * Finds rows by a hash of what they hold, in eight bytes per slot: a `Map` of a million texts would take ten times as much.
 * Open addressing with linear probing; at most half of the slots are taken.
 */
export class HashIndex {
  #hashes = new Int32Array(LEAST_SLOTS);
  #entries = new Int32Array(LEAST_SLOTS).fill(EMPTY);
  #size = 0;

  /**
   * The entry that has this hash and is the same, or `undefined`.
   *
   * @param hash a 32-bit integer
   */
  find(hash: number, isSame: (entry: number) => boolean): number | undefined {
    for (let slot = this.#firstSlot(hash); ; slot = this.#nextSlot(slot)) {
      const entry = this.#entries[slot] ?? EMPTY;
      if (entry === EMPTY) return undefined;
      if (this.#hashes[slot] === hash && isSame(entry)) return entry;
    }
  }

  /** @param entry 0 or more */
  add(hash: number, entry: number): void {
    if (++this.#size * 2 > this.#entries.length) this.#grow();
    this.#put(hash, entry);
  }

  #put(hash: number, entry: number): void {
    let slot = this.#firstSlot(hash);
    while (this.#entries[slot] !== EMPTY) slot = this.#nextSlot(slot);
    this.#hashes[slot] = hash;
    this.#entries[slot] = entry;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const entries = this.#entries;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#entries = new Int32Array(hashes.length * 2).fill(EMPTY);
    entries.forEach((entry, slot) => {
      if (entry !== EMPTY) this.#put(hashes[slot] ?? 0, entry);
    });
  }

  #firstSlot(hash: number): number {
    return spread(hash) & (this.#entries.length - 1);
  }

  #nextSlot(slot: number): number {
    return (slot + 1) & (this.#entries.length - 1);
  }
}

/** FNV-1a over the UTF-16 code units (Fowler, Noll, Vo). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Mixes the 64 bits of a number into a hash. */
export function hashNumber(hash: number, value: number): number {
  double[0] = value;
  const low = Math.imul(hash ^ (halves[0] ?? 0), 0x01000193);
  return Math.imul(low ^ (low >>> 15) ^ (halves[1] ?? 0), 0x01000193) | 0;
}

/** The last step of MurmurHash3, which makes every bit of the hash depend on every other. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
