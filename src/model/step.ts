import type { Camera } from './camera.ts';
import type { DatedInterval } from './edtf.ts';
import type { AccountId, ChapterId, EventId, StepId } from './id.ts';

/** One screen of a story as its author ordered it. */
export interface Step {
  readonly id: StepId;
  readonly chapter: ChapterId;
  /** The account that tells it. */
  readonly account: AccountId;
  readonly title: string;
  readonly text: string;
  readonly events: readonly EventId[];
  /** Absent: the page shows what the events need. */
  readonly window?: DatedInterval;
  readonly camera?: Camera;
}
