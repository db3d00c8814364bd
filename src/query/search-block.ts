import type { EncodedTexts } from '#model/event-columns.ts';
import { foldBlock, foldRare, TEXT_END } from './fold-text.ts';
import type { SearchTexts } from './search-texts.ts';

/** Folded texts as one string, which the browser's own string search goes through: `first␞second␞`. */
export interface TextBlock {
  readonly text: string;
  /** Where each text's TEXT_END stands. */
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const SEPARATOR = 0x1f;
const END = 0x1e;

/**
 * Folds a run of texts. ASCII is folded byte by byte; only what is beyond it goes through Unicode's tables.
 *
 * @param fields see SearchTexts
 */
export function foldTexts(texts: EncodedTexts, fields: SearchTexts['fields']): TextBlock {
  const bytes = fields === null ? copyAll(texts) : copyFields(texts, fields);
  const text = foldDecoded(new TextDecoder().decode(bytes), bytes.length);
  return { text, ends: endsOf(text, texts.offsets.length - 1) };
}

/** @param byteLength of the text in UTF-8: what it is longer by tells how much is beyond ASCII */
function foldDecoded(text: string, byteLength: number): string {
  const beyond = byteLength - text.length;
  if (beyond === 0) return text;
  const folded = beyond * RARE < byteLength ? foldRare(text) : foldBlock(text);
  return IS_ASCII.test(folded) ? inOneByte(folded) : folded;
}

/** Up to one in so many it is quicker to fold letters beyond ASCII one by one. */
const RARE = 16;
const IS_ASCII = /^[\0-\x7f]*$/;

/** A string that once held more than Latin letters takes two bytes for each, until it is read anew. */
function inOneByte(ascii: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(ascii));
}

/** Marks each text that holds the word. Texts that are marked already, or not alive, need not be looked into. */
export function markHits({ text, ends }: TextBlock, word: string, hits: Uint8Array, alive: Uint8Array): void {
  let index = 0;
  for (;;) {
    while (index < ends.length && (hits[index] === 1 || alive[index] === 0)) index++;
    if (index === ends.length) return;
    const at = text.indexOf(word, index === 0 ? 0 : ends[index - 1]);
    if (at < 0) return;
    while ((ends[index] ?? at) < at) index++;
    hits[index++] = 1;
  }
}

function endsOf(text: string, count: number): Uint32Array {
  const ends = new Uint32Array(count);
  let at = -1;
  for (let index = 0; index < count; index++) {
    at = text.indexOf(TEXT_END, at + 1);
    ends[index] = at;
  }
  return ends;
}

function copyAll({ bytes, offsets }: EncodedTexts): Uint8Array {
  const copy = copier(bytes, bytes.length + offsets.length);
  for (let index = 0; index + 1 < offsets.length; index++) {
    copy.add(offsets[index] ?? 0, offsets[index + 1] ?? 0, END);
  }
  return copy.done();
}

function copyFields({ bytes, offsets }: EncodedTexts, fields: readonly (readonly number[])[]): Uint8Array {
  const copy = copier(bytes, bytes.length + offsets.length * (fields.length + 1));
  const starts: number[] = [];
  for (let index = 0; index + 1 < offsets.length; index++) {
    partFields(bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0, starts);
    for (let nth = 0; nth < fields.length; nth++) {
      const field = firstFilled(fields[nth] ?? [], starts);
      copy.add(starts[field] ?? 0, (starts[field + 1] ?? 0) - 1, nth + 1 < fields.length ? SEPARATOR : END);
    }
  }
  return copy.done();
}

/** The first of the fields that is not empty, or the last one. */
function firstFilled(fields: readonly number[], starts: readonly number[]): number {
  let field = 0;
  for (field of fields) {
    if ((starts[field + 1] ?? 0) - (starts[field] ?? 0) > 1) break;
  }
  return field;
}

/** Notes where the fields of a text begin, and behind the last where the next would. */
function partFields(bytes: Uint8Array, from: number, to: number, starts: number[]): void {
  starts.length = 0;
  starts.push(from);
  for (let at = from; at < to; at++) {
    if (bytes[at] === SEPARATOR) starts.push(at + 1);
  }
  starts.push(to + 1);
}

/** Appends stretches of bytes, ASCII letters in lower case, a run of ASCII white space as one blank. */
function copier(bytes: Uint8Array, room: number) {
  const out = new Uint8Array(room);
  let used = 0;

  function add(from: number, to: number, closing: number): void {
    let before = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? SPACE;
      const folded = isSpace(byte) ? SPACE : byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
      if (folded !== SPACE || before !== SPACE) out[used++] = folded;
      before = folded;
    }
    out[used++] = closing;
  }

  return { add, done: () => out.subarray(0, used) };
}

function isSpace(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === END;
}
