import type { Problem } from '#model/problem.ts';

/** What the first bytes of a file say of it. */
export type Sniffed =
  | { readonly kind: 'json' }
  | { readonly kind: 'table' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** How many bytes `sniffContent` wants to see. */
export const SNIFFED_BYTES = 1024;

/** Files that people try, by the bytes they begin with. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly reason: Problem }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: { kind: 'workbook' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: { kind: 'old-workbook' } },
  { bytes: [0x1f, 0x8b], reason: { kind: 'compressed' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: { kind: 'pdf' } },
  { bytes: [0xff, 0xfe], reason: { kind: 'utf-16' } },
  { bytes: [0xfe, 0xff], reason: { kind: 'utf-16' } },
];

/**
 * Tells JSON from a table by content, and both from what they are not, before the rest is read.
 *
 * @param bytes the first kilobyte, or the whole file when it is shorter
 */
export function sniffContent(bytes: Uint8Array): Sniffed {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) return refuse(signature.reason);
  if (bytes.includes(0)) return refuse({ kind: 'binary' });
  const text = new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES)).trimStart();
  if (text === '') return { kind: 'empty' };
  if (text.startsWith('<')) return refuse({ kind: 'marked-up' });
  return { kind: text.startsWith('{') || text.startsWith('[') ? 'json' : 'table' };
}

function refuse(reason: Problem): Sniffed {
  return { kind: 'refused', reason };
}
