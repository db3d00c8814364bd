import type { Consequence } from './consequence.ts';
import type { Problem } from './problem.ts';

/** Where data came from. */
export type DataOrigin =
  | ForeignOrigin
  /** The page around brought it along. */
  | { readonly kind: 'host'; readonly name: string };

/** Where data came from that may be anybody's: a file of the reader's own, or an address. */
export type ForeignOrigin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly name: string; readonly url: string };

/** How `03/04/2018` is meant. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * What became of the rows: they are not shown; they are shown, but not all they say; they are shown whole, with something
 * to know.
 */
export const ISSUE_EFFECTS = ['left-out', 'changed', 'noted'] as const;
export type IssueEffect = (typeof ISSUE_EFFECTS)[number];

/** One instance of a fault. */
export interface IssueExample {
  /** In a table the number of the row as a spreadsheet counts, the header being row 1; in JSON a pointer (RFC 6901). */
  readonly at: number | string;
  readonly problem: Problem;
  /** The offending value, shortened; empty when there is none. */
  readonly value: string;
}

/** Faults of the same kind in the same column. */
export interface IssueGroup {
  readonly effect: IssueEffect;
  /** The header of the column as the file spells it; empty for the row as a whole. */
  readonly column: string;
  /** The kind of fault; of faults that differ, the first. */
  readonly problem: Problem;
  readonly consequence: Consequence;
  readonly count: number;
  /** The first of them, a hundred at most. */
  readonly examples: readonly IssueExample[];
}

/** How a column of the file was understood. */
export interface ColumnUse {
  readonly header: string;
  /** What it is read as ("start", "lat"); `null` when it is not read. */
  readonly field: string | null;
}

/** What a file with dates like 03/04/2018 shows of the order of day and month. Counts of cells. */
export interface DayOrderEvidence {
  /** Dates that were refused because both orders make a date. */
  readonly refused: number;
  /** Dates that can only be read day first: 25/12/2018. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** What came in, what is shown, and what is not. `rowsRead = rowsShown + rowsLeftOut`. */
export interface ImportReport {
  readonly origin: DataOrigin;
  readonly rowsRead: number;
  readonly rowsShown: number;
  readonly rowsLeftOut: number;
  /** Empty for JSON. */
  readonly columns: readonly ColumnUse[];
  readonly dayOrder: DayOrderEvidence;
  /** The gravest first, then the most frequent. */
  readonly groups: readonly IssueGroup[];
}
