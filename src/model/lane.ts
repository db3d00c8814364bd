import type { CountryCode, LaneId } from './id.ts';

/** A row of the timeline as a dataset names it: a state of then from countries of today, or a group such as a union of them. */
export interface Lane {
  readonly id: LaneId;
  readonly label: string;
  /** Codes of today that fall into it; there may be none. */
  readonly countries: readonly CountryCode[];
}
