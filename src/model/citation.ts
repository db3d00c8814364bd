import type { SourceId } from './id.ts';

/** A source as a claim cites it; `at` says where in the source ("P2", "p. 14"). */
export interface Citation {
  readonly source: SourceId;
  readonly at?: string;
}
