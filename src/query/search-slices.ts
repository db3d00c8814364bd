import type { EncodedTexts } from '#model/event-columns.ts';
import type { RowNumbers, SearchTexts } from './search-texts.ts';

/** A part of the searched texts, copied: small enough that making one never holds up the page. */
export type SearchSlice =
  | { readonly kind: 'names'; readonly list: number; readonly texts: EncodedTexts }
  | {
      readonly kind: 'rows';
      readonly texts: EncodedTexts;
      readonly fields: SearchTexts['fields'];
      /** For each list of names, the numbers of these rows. */
      readonly names: readonly RowNumbers[];
    };

/** A millisecond's copying, and about one of searching. */
const MOST_BYTES = 1 << 20;
const MOST_TEXTS = 1 << 15;

/** All slices in the order of the texts: the lists of names, then the rows. Each is made when it is asked for. */
export function* slicesOf({ texts, fields, names }: SearchTexts): Generator<SearchSlice, void> {
  for (const [list, { texts: listed }] of names.entries()) {
    for (const [from, to] of stretchesOf(listed)) yield { kind: 'names', list, texts: sliceTexts(listed, from, to) };
  }
  for (const [from, to] of stretchesOf(texts)) {
    const numbers = names.map(({ ofRows }) => sliceNumbers(ofRows, from, to));
    yield { kind: 'rows', texts: sliceTexts(texts, from, to), fields, names: numbers };
  }
}

/** The memory of a slice, to be handed over without another copy. */
export function buffersOf(slice: SearchSlice): ArrayBufferLike[] {
  const texts = [slice.texts.bytes.buffer, slice.texts.offsets.buffer];
  if (slice.kind === 'names') return texts;
  return [...texts, ...slice.names.flatMap(({ numbers, ends }) => [numbers.buffer, ...(ends ? [ends.buffer] : [])])];
}

/** Whole texts only, so one that is longer than a slice makes a slice of its own. */
function* stretchesOf({ offsets }: EncodedTexts): Generator<readonly [from: number, to: number], void> {
  const count = offsets.length - 1;
  for (let from = 0; from < count; ) {
    const limit = (offsets[from] ?? 0) + MOST_BYTES;
    let to = from + 1;
    while (to < count && to - from < MOST_TEXTS && (offsets[to + 1] ?? 0) <= limit) to++;
    yield [from, to];
    from = to;
  }
}

function sliceTexts({ bytes, offsets }: EncodedTexts, from: number, to: number): EncodedTexts {
  const begin = offsets[from] ?? 0;
  return {
    bytes: bytes.slice(begin, offsets[to]),
    offsets: offsets.slice(from, to + 1).map((offset) => offset - begin),
  };
}

function sliceNumbers({ numbers, ends }: RowNumbers, from: number, to: number): RowNumbers {
  if (ends === null) return { numbers: numbers.slice(from, to), ends };
  const begin = from === 0 ? 0 : (ends[from - 1] ?? 0);
  return {
    numbers: numbers.slice(begin, ends[to - 1]),
    ends: ends.slice(from, to).map((end) => end - begin),
  };
}
