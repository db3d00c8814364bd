import type { Chapter, Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import { DAY, type Interval, spanOf } from '#model/time.ts';
import type { TierFilter } from '#model/view.ts';
import { clampWindow, padded, windowLimits } from '#model/window.ts';
import { type EventTable, tableOf } from './event-table.ts';
import type { ToldEvent } from './told-event.ts';

/** The events of a chapter among those given, in time order. */
export function chapterEvents(chapter: Chapter, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const ids = new Set(chapter.events);
  return told.filter(({ event }) => ids.has(event.id));
}

/** The events of a chapter as a table tells them, whatever the filters; of the core only, or all. */
export function chapterTold(chapter: Chapter, table: EventTable, tier: TierFilter): readonly ToldEvent[] {
  const rows = chapter.events.flatMap((id) => table.rowOf(id) ?? []);
  return rows.map(table.told).filter(({ event }) => tier === 'all' || event.tier === 'core');
}

/** The dates of a chapter's events together; of one of the wider record alone those of that. */
export function chapterSpan(chapter: Chapter, table: EventTable, tier: TierFilter): Interval | undefined {
  const told = chapterTold(chapter, table, tier);
  return spanOf((told.length > 0 ? told : chapterTold(chapter, table, 'all')).map(({ date }) => date));
}

/** The window that opening a chapter shows: its events with room around them; `undefined` when none of them is told. */
export function chapterWindow(
  chapter: Chapter,
  table: EventTable,
  { extent }: Pick<Dataset, 'extent'>,
  tier: TierFilter,
): Interval | undefined {
  const span = spanOf(chapterTold(chapter, table, tier).map(({ date }) => date));
  return span && clampWindow(padded(span, 0.15, 7 * DAY), windowLimits(extent));
}

/** The account that alone tells a chapter, in short, where the present one tells nothing of it. */
export function tellsOnly(chapter: Chapter, dataset: Dataset, present: AccountId): string | undefined {
  const tells = (account: AccountId) => chapterTold(chapter, tableOf(dataset, account), 'all').length > 0;
  if (tells(present)) return undefined;
  const account = dataset.accounts.find(({ id }) => tells(id));
  return account && (account.short ?? account.label);
}
