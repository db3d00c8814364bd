import type { ById } from './by-id.ts';
import type { EventId } from './id.ts';

/** What is remarkable about a story, in one sentence that is true in every account; the page opens with it. */
export interface Finding {
  readonly title: string;
  readonly text: string;
  /** Whose joins are drawn in colour; empty: those of all key events. */
  readonly events: readonly EventId[];
  /** What each account says, by its id. */
  readonly rails: ById<string>;
}
