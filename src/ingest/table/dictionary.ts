import { ownText } from '#ingest/text/own-text.ts';

/** Numbers texts in the order they are met, and counts how often each was. */
export class Dictionary {
  readonly #indexes = new Map<string, number>();
  readonly counts: number[] = [];

  /** The texts, by number. */
  get texts(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** How many different texts there are. */
  get size(): number {
    return this.#indexes.size;
  }

  /** The number of a text, or `undefined` when it is new and there are already `most` texts. */
  add(text: string, most: number): number | undefined {
    const known = this.#indexes.get(text);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return known;
    }
    if (this.size >= most) return undefined;
    const index = this.size;
    this.#indexes.set(ownText(text), index);
    this.counts.push(1);
    return index;
  }

  /** The numbers of the texts, the most frequent first; of equals the one met first. */
  byFrequency(): readonly number[] {
    return this.counts.map((_, index) => index).sort((a, b) => (this.counts[b] ?? 0) - (this.counts[a] ?? 0));
  }
}
