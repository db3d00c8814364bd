import { foldTexts, markHits, type TextBlock } from './search-block.ts';
import type { SearchSlice } from './search-slices.ts';
import type { RowNumbers } from './search-texts.ts';

/** Texts that are ready to be searched. */
export interface SearchIndex {
  /** Adds a slice, folded. Slices come in the order that `slicesOf` gives them in. */
  readonly add: (slice: SearchSlice) => void;
  /**
   * Finds the rows that hold all words, in steps of a millisecond or so. Whoever drives it may stop after any step.
   *
   * @param words from `wordsOf`
   * @returns one byte per row, 1 where it was found
   */
  readonly find: (words: readonly string[]) => Generator<undefined, Uint8Array<ArrayBuffer>>;
}

/** Rows `first` to `first + ends.length` of the table. */
interface RowBlock extends TextBlock {
  readonly first: number;
  readonly names: readonly RowNumbers[];
}

/** For one word: one byte per name of a list, 1 where it holds the word; `null` where none does. */
type NameHits = Uint8Array | null;

/** An index without texts. A Worker gives it slices and asks it; it needs none itself. */
export function createSearchIndex(): SearchIndex {
  const lists: TextBlock[][] = [];
  const rows: RowBlock[] = [];
  let rowCount = 0;

  function add(slice: SearchSlice): void {
    if (slice.kind === 'names') {
      const list = lists[slice.list] ?? [];
      lists[slice.list] = list;
      list.push(foldTexts(slice.texts, null));
      return;
    }
    const block = foldTexts(slice.texts, slice.fields);
    rows.push({ ...block, first: rowCount, names: slice.names });
    rowCount += block.ends.length;
  }

  function* find(words: readonly string[]): Generator<undefined, Uint8Array<ArrayBuffer>> {
    const found = new Uint8Array(rowCount).fill(1);
    // A long word is likely to be rare, and leaves the next ones little to look into.
    const rarestFirst = words.toSorted((a, b) => b.length - a.length);
    const hitsOfWords: (readonly NameHits[])[] = [];
    for (const word of rarestFirst) hitsOfWords.push(yield* hitNames(lists, word));
    for (const block of rows) {
      const rowsOfBlock = found.subarray(block.first, block.first + block.ends.length);
      for (const [nth, word] of rarestFirst.entries()) keepHits(rowsOfBlock, block, word, hitsOfWords[nth] ?? []);
      yield;
    }
    return found;
  }

  return { add, find };
}

/** Asks each list of names for a word. */
function* hitNames(lists: readonly (readonly TextBlock[])[], word: string): Generator<undefined, readonly NameHits[]> {
  const hitsOfLists: NameHits[] = [];
  // By index, because a list without names has no slice and leaves a hole.
  for (let list = 0; list < lists.length; list++) {
    const blocks = lists[list] ?? [];
    const hits = new Uint8Array(blocks.reduce((sum, { ends }) => sum + ends.length, 0));
    const alive = new Uint8Array(hits.length).fill(1);
    let first = 0;
    for (const block of blocks) {
      const next = first + block.ends.length;
      markHits(block, word, hits.subarray(first, next), alive);
      first = next;
      yield;
    }
    hitsOfLists.push(hits.includes(1) ? hits : null);
  }
  return hitsOfLists;
}

/** Clears the rows of a block that hold the word neither in their text nor in one of their names. */
function keepHits(found: Uint8Array, block: RowBlock, word: string, hitsOfLists: readonly NameHits[]): void {
  if (!found.includes(1)) return;
  const hits = new Uint8Array(found.length);
  for (const [list, ofRows] of block.names.entries()) {
    const names = hitsOfLists[list];
    if (names) markNamed(hits, ofRows, names);
  }
  markHits(block, word, hits, found);
  for (let row = 0; row < found.length; row++) found[row] = (found[row] ?? 0) & (hits[row] ?? 0);
}

function markNamed(hits: Uint8Array, { numbers, ends }: RowNumbers, names: Uint8Array): void {
  if (ends === null) {
    for (let row = 0; row < hits.length; row++) hits[row] = (hits[row] ?? 0) | (names[numbers[row] ?? -1] ?? 0);
    return;
  }
  let at = 0;
  for (let row = 0; row < hits.length; row++) {
    const end = ends[row] ?? 0;
    for (; at < end; at++) hits[row] = (hits[row] ?? 0) | (names[numbers[at] ?? -1] ?? 0);
  }
}
