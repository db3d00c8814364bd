/** Text, or where the bytes stop being UTF-8. */
export type DecodedChunk =
  | { readonly ok: true; readonly text: string }
  /** `text`: what stood before; `offset`: of the faulty byte, from 0, in the whole file; `byte`: its value. */
  | { readonly ok: false; readonly text: string; readonly offset: number; readonly byte: number };

/** Decodes UTF-8 chunk by chunk; letters may lie across chunks. A byte-order mark at the beginning is skipped. */
export class Utf8Reader {
  #carried = new Uint8Array(0);
  /** Of the first carried byte. */
  #offset = 0;

  /** Decodes the next bytes of the file; a letter that they end in the middle of comes with the next chunk. */
  decode(chunk: Uint8Array): DecodedChunk {
    const bytes = joined(this.#carried, chunk);
    const whole = lengthOfWholeLetters(bytes);
    this.#carried = bytes.slice(whole);
    return this.#decodeWhole(bytes.subarray(0, whole));
  }

  /** What is left at the end of the file: half a letter is a fault. */
  finish(): DecodedChunk {
    return this.#decodeWhole(this.#carried);
  }

  #decodeWhole(bytes: Uint8Array): DecodedChunk {
    const offset = this.#offset;
    this.#offset += bytes.length;
    const text = tryDecode(bytes);
    if (text !== undefined) return { ok: true, text: offset === 0 ? text.replace(/^\uFEFF/, '') : text };
    const sound = lengthOfWholeLetters(bytes.subarray(0, lengthOfSoundBytes(bytes)));
    const before = tryDecode(bytes.subarray(0, sound)) ?? '';
    return { ok: false, text: before, offset: offset + sound, byte: bytes[sound] ?? 0 };
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Without the letter at the end that the next chunk may complete. */
function lengthOfWholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lengthOfLetter(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOfLetter(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** The longest beginning that is UTF-8, found by halving. */
function lengthOfSoundBytes(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

/** A letter that is merely cut off counts as sound. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
