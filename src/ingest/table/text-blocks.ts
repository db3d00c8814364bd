import type { EncodedTexts } from '#model/event-columns.ts';
import { hashBytes } from '#model/id-rows.ts';
import { GrowingColumn } from './growing-column.ts';

const BLOCK_BITS = 22;
/** 4 MiB. Blocks are never copied while the store grows, so it needs no more memory than its texts. */
const BLOCK_SIZE = 1 << BLOCK_BITS;
/** One UTF-16 code unit takes three bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3;

/** The longest text that fits into a block whatever its letters, in UTF-16 code units. */
export const LONGEST_TEXT = Math.floor(BLOCK_SIZE / MOST_BYTES_PER_UNIT);

/** A growing store of texts as UTF-8. No text straddles two blocks. */
export class TextBlocks {
  readonly #blocks: Uint8Array[] = [];
  /** Where each text begins, counted over all blocks, and its length; in bytes. */
  readonly #starts = new GrowingColumn();
  readonly #lengths = new GrowingColumn();
  /** Bytes of the last block that are taken. */
  #used = 0;

  /** How many texts there are. */
  get length(): number {
    return this.#starts.length;
  }

  /** Appends a text, cut after `LONGEST_TEXT`. @returns its number */
  append(text: string): number {
    const whole = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
    const block = this.#blockFor(whole.length * MOST_BYTES_PER_UNIT);
    const written = encode(whole, block, this.#used);
    this.#starts.push((this.#blocks.length - 1) * BLOCK_SIZE + this.#used);
    this.#lengths.push(written);
    this.#used += written;
    return this.#starts.length - 1;
  }

  /** Takes the last text away. */
  dropLast(): void {
    this.#used -= this.#lengths.at(this.#lengths.length - 1);
    this.#starts.pop();
    this.#lengths.pop();
  }

  /** Text `index`. */
  read(index: number): string {
    return DECODER.decode(this.bytesOf(index));
  }

  /** The UTF-8 of text `index`; a view, not to be changed. */
  bytesOf(index: number): Uint8Array {
    const start = this.#starts.at(index);
    const within = start % BLOCK_SIZE;
    const block = this.#blocks[(start - within) / BLOCK_SIZE];
    if (block === undefined) throw new Error(`There is no text ${index}.`);
    return block.subarray(within, within + this.#lengths.at(index));
  }

  /** How text `index` begins: up to the first such byte, or its whole. Reads it where it lies, as a view costs more. */
  beginningOf(index: number, until: number): { readonly hash: number; readonly length: number } {
    const start = this.#starts.at(index);
    const from = start % BLOCK_SIZE;
    const block = this.#blocks[(start - from) / BLOCK_SIZE] ?? NO_BYTES;
    const end = from + this.#lengths.at(index);
    let to = from;
    while (to < end && block[to] !== until) to++;
    return { hash: hashBytes(block, from, to), length: to - from };
  }

  /** The texts in another order, in one run. */
  gather(order: Uint32Array): EncodedTexts {
    const offsets = new Uint32Array(order.length + 1);
    let length = 0;
    for (let i = 0; i < order.length; i++) {
      offsets[i] = length;
      length += this.#lengths.at(order[i] ?? 0);
    }
    offsets[order.length] = length;
    const bytes = new Uint8Array(length);
    for (let i = 0; i < order.length; i++) bytes.set(this.bytesOf(order[i] ?? 0), offsets[i]);
    return { bytes, offsets };
  }

  /** The block that has room for so many bytes. */
  #blockFor(bytes: number): Uint8Array {
    const last = this.#blocks.at(-1);
    if (last !== undefined && this.#used + bytes <= BLOCK_SIZE) return last;
    const block = new Uint8Array(BLOCK_SIZE);
    this.#blocks.push(block);
    this.#used = 0;
    return block;
  }
}

/**
 * Writes a text as UTF-8. Letters of ASCII, as most texts begin with, are written here: the encoder takes ten times as long
 * to be asked in a browser as to encode a row.
 *
 * @returns how many bytes it took
 */
function encode(text: string, block: Uint8Array, at: number): number {
  let ascii = 0;
  for (; ascii < text.length; ascii++) {
    const code = text.charCodeAt(ascii);
    if (code > LAST_OF_ASCII) break;
    block[at + ascii] = code;
  }
  if (ascii === text.length) return ascii;
  return ascii + ENCODER.encodeInto(text.slice(ascii), block.subarray(at + ascii)).written;
}

const LAST_OF_ASCII = 0x7f;

/** Whether so many bytes at the beginning are the same. */
export function startsAlike(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const NO_BYTES = new Uint8Array(0);
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
