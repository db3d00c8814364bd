import type { Account, Dataset, SourceLookup } from '#model/dataset.ts';
import type { Interval } from '#model/time.ts';
import type { EventTable } from '#query/event-table.ts';
import type { PageLinks } from '#store/page-links.ts';

/** What a reader takes along: the events that are visible, as one account tells them. */
export interface ExportInput {
  readonly dataset: Dataset;
  readonly account: Account;
  readonly table: EventTable;
  /** Of the table: what passes every filter, in time order. */
  readonly rows: Uint32Array;
  readonly window: Interval;
  readonly sources: SourceLookup;
  readonly links: PageLinks;
}
