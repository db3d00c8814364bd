import type { Chapter, Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import { DAY, type Interval, spanOf } from '#model/time.ts';
import type { TierFilter } from '#model/view.ts';
import { clampWindow, padded, windowLimits } from '#model/window.ts';
import { type EventTable, tableOf } from './event-table.ts';
import { hasNoDay } from './no-day.ts';
import type { ToldEvent } from './told-event.ts';

/** The events of a chapter as a table tells them, whatever the filters; of the core only, or all. */
export function chapterTold(chapter: Chapter, table: EventTable, tier: TierFilter): readonly ToldEvent[] {
  const rows = chapter.events.flatMap((id) => table.rowOf(id) ?? []);
  return rows.map(table.told).filter(({ event }) => tier === 'all' || event.tier === 'core');
}

/**
 * The dates of a chapter's events together; of one of the wider record alone those of that. What is known only to most of what the
 * story shows at first says nothing of the chapter, unless nothing else does.
 */
export function chapterSpan(
  chapter: Chapter,
  table: EventTable,
  { defaultWindow }: Pick<Dataset, 'defaultWindow'>,
  tier: TierFilter,
): Interval | undefined {
  const told = chapterTold(chapter, table, tier);
  const dates = (told.length > 0 ? told : chapterTold(chapter, table, 'all')).map(({ date }) => date);
  return spanOf(dates.filter((date) => !hasNoDay(date, defaultWindow))) ?? spanOf(dates);
}

/** The window that opening a chapter shows: its events with room around them; `undefined` when none of them is told. */
export function chapterWindow(
  chapter: Chapter,
  table: EventTable,
  dataset: Pick<Dataset, 'extent' | 'defaultWindow'>,
  tier: TierFilter,
): Interval | undefined {
  const isTold = chapterTold(chapter, table, tier).length > 0;
  const span = isTold ? chapterSpan(chapter, table, dataset, tier) : undefined;
  return span && clampWindow(padded(span, 0.15, 7 * DAY), windowLimits(dataset.extent));
}

/** The account that alone tells a chapter, in short, where the present one tells nothing of it. */
export function tellsOnly(chapter: Chapter, dataset: Dataset, present: AccountId): string | undefined {
  const tells = (account: AccountId) => chapterTold(chapter, tableOf(dataset, account), 'all').length > 0;
  if (tells(present)) return undefined;
  const account = dataset.accounts.find(({ id }) => tells(id));
  return account && (account.short ?? account.label);
}
