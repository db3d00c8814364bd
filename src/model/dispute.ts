import type { Citation } from './citation.ts';
import type { AccountId, DisputeId } from './id.ts';

/** What an account, or a source of none, answers. */
export interface Answer {
  readonly account?: AccountId;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** A question on which accounts or sources differ in something else than date or place: a quantity, a name, who decided. */
export interface Dispute {
  readonly id: DisputeId;
  readonly question: string;
  readonly answers: readonly Answer[];
}
