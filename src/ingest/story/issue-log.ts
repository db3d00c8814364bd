import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem } from '#model/problem.ts';

/** A spot in the input: a file and a JSON pointer (RFC 6901) into it. */
export interface Spot {
  readonly file: string;
  readonly pointer: string;
}

/** The spot of a field or an element of what stands at `spot`. */
export function below(spot: Spot, key: string | number): Spot {
  const token = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { file: spot.file, pointer: `${spot.pointer}/${token}` };
}

/** A value and where it stands. */
export interface Located<T> {
  readonly spot: Spot;
  readonly value: T;
}

/** What is wrong and what happens because of it. */
export interface Fault {
  readonly problem: Problem;
  readonly consequence: Consequence;
}

/** Collects the issues of one reading, in the order they are met. */
export class IssueLog {
  readonly issues: Issue[] = [];

  /** @param value the offending value, when there is one */
  report(spot: Spot, fault: Fault, value?: unknown): void {
    this.issues.push({ ...spot, ...fault, ...(value !== undefined && { value: quote(value) }) });
  }
}
