import type { Consequence } from './consequence.ts';
import type { Problem } from './problem.ts';

/** A fault found in input, such that its author can be told what to mend. */
export interface Issue {
  /** The file's name ("events.json"), or the link parameter. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file: "/events/12/claims/0/date". Empty for the file as a whole. */
  readonly pointer: string;
  /** What is wrong. */
  readonly problem: Problem;
  /** What happens because of it. */
  readonly consequence: Consequence;
  /** The offending value, shortened, when there is one. */
  readonly value?: string;
}
