import type { Account, Dataset, SourceLookup } from '#model/dataset.ts';
import type { Interval } from '#model/time.ts';
import type { EventTable } from '#query/event-table.ts';
import type { UndatedEvent } from '#query/told-event.ts';
import type { PageLinks } from '#store/page-links.ts';

/** What a reader takes along: the events that are visible, as one account tells them. */
export interface ExportInput {
  readonly dataset: Dataset;
  readonly account: Account;
  readonly table: EventTable;
  /** Of the table: what passes every filter, in time order. */
  readonly rows: Uint32Array;
  /** What the account tells without a date and passes every filter. */
  readonly undated: readonly UndatedEvent[];
  readonly window: Interval;
  readonly sources: SourceLookup;
  readonly links: PageLinks;
}
