import { ownText } from '#ingest/text/own-text.ts';
import type { EncodedTexts } from '#model/event-columns.ts';
import { hashBytes } from '#model/id-rows.ts';
import { HashIndex } from './hash-index.ts';
import { startsAlike, TextBlocks } from './text-blocks.ts';

/** The texts met first are also found by a `Map`, which takes more room, but needs no encoding: nearly all files have fewer. */
const MOST_REMEMBERED = 4096;

/**
 * Numbers texts in the order they are met, each once. Of those beyond the first few thousand only the UTF-8 is kept, in
 * some forty bytes and its letters, so that a file may have millions.
 */
export class DistinctTexts {
  readonly #first = new Map<string, number>();
  readonly #texts = new TextBlocks();
  readonly #index = new HashIndex();

  /** How many different texts there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** The number of a text. */
  add(text: string): number {
    const known = this.#first.get(text);
    if (known !== undefined) return known;
    const number = this.#numberOf(text);
    if (this.#first.size < MOST_REMEMBERED) this.#first.set(ownText(text), number);
    return number;
  }

  /** Texts by their numbers, in any order. */
  gather(order: Uint32Array): EncodedTexts {
    return this.#texts.gather(order);
  }

  #numberOf(text: string): number {
    const added = this.#texts.append(text);
    const written = this.#texts.bytesOf(added);
    const hash = hashBytes(written, 0, written.length);
    const isSame = (entry: number) => {
      const bytes = this.#texts.bytesOf(entry);
      return bytes.length === written.length && startsAlike(bytes, written, written.length);
    };
    const known = this.#index.find(hash, isSame);
    if (known === undefined) this.#index.add(hash, added);
    else this.#texts.dropLast();
    return known ?? added;
  }
}
