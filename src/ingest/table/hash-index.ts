import { firstSlot, NO_ROW } from '#model/id-rows.ts';

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

  /** The slots as they are, each with the number that its entry has now; `NO_ROW` where there is none. */
  slots(numberOf: Uint32Array): Uint32Array {
    const slots = new Uint32Array(this.#entries.length).fill(NO_ROW);
    for (let slot = 0; slot < slots.length; slot++) {
      const entry = this.#entries[slot] ?? EMPTY;
      if (entry !== EMPTY) slots[slot] = numberOf[entry] ?? NO_ROW;
    }
    return slots;
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
    return firstSlot(hash, this.#entries.length);
  }

  #nextSlot(slot: number): number {
    return (slot + 1) & (this.#entries.length - 1);
  }
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Mixes the 64 bits of a number into a hash. */
export function hashNumber(hash: number, value: number): number {
  double[0] = value;
  const low = Math.imul(hash ^ (halves[0] ?? 0), 0x01000193);
  return Math.imul(low ^ (low >>> 15) ^ (halves[1] ?? 0), 0x01000193) | 0;
}
