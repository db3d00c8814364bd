/** What the first bytes of a file say of it. */
export type Sniffed =
  | { readonly kind: 'json' }
  | { readonly kind: 'table' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/** How many bytes `sniffContent` wants to see. */
export const SNIFFED_BYTES = 1024;

const SAVE_AS = 'Save it as CSV (UTF-8) and open that.';

/** Files that people try, by the bytes they begin with. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly reason: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: `This is a workbook or a zip archive, not a table. ${SAVE_AS}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: `This is an old Excel workbook, not a table. ${SAVE_AS}` },
  { bytes: [0x1f, 0x8b], reason: 'This file is compressed (gzip). Unpack it and open what is inside.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: 'This is a PDF, not a table.' },
  { bytes: [0xff, 0xfe], reason: `This text is in UTF-16, not UTF-8. ${SAVE_AS}` },
  { bytes: [0xfe, 0xff], reason: `This text is in UTF-16, not UTF-8. ${SAVE_AS}` },
];

/**
 * Tells JSON from a table by content, and both from what they are not, before the rest is read.
 *
 * @param bytes the first kilobyte, or the whole file when it is shorter
 */
export function sniffContent(bytes: Uint8Array): Sniffed {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) return refuse(signature.reason);
  if (bytes.includes(0)) return refuse('This is not a text file: it has bytes that no text has.');
  const text = new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES)).trimStart();
  if (text === '') return { kind: 'empty' };
  if (text.startsWith('<')) return refuse('This is a web page or another marked-up file, not a table or JSON.');
  return { kind: text.startsWith('{') || text.startsWith('[') ? 'json' : 'table' };
}

function refuse(reason: string): Sniffed {
  return { kind: 'refused', reason };
}
