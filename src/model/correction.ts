import type { DatedInterval } from './edtf.ts';

/** What was corrected, and when. */
export interface Correction {
  readonly date: DatedInterval;
  readonly text: string;
}
