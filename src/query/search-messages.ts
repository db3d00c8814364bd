import type { SearchSlice } from './search-slices.ts';

/** What the page sends to the Worker: every slice, one after the other as they are taken, and then questions. */
export type SearchRequest =
  | { readonly type: 'slice'; readonly slice: SearchSlice }
  /** A question ends the search for the one before. */
  | { readonly type: 'find'; readonly question: number; readonly words: readonly string[] };

/** What the Worker answers. A question that a newer one ended has no answer. */
export type SearchAnswer =
  | { readonly type: 'taken' }
  /** One byte per row, 1 where it was found. */
  | { readonly type: 'found'; readonly question: number; readonly found: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly problem: string };
