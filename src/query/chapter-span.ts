import type { Chapter, Dataset } from '#model/dataset.ts';
import { DAY, type Interval, spanOf } from '#model/time.ts';
import type { TierFilter } from '#model/view.ts';
import { clampWindow, padded, windowLimits } from '#model/window.ts';
import type { EventTable } from './event-table.ts';
import { hasRow, intervalOf, type RowSet } from './row-set.ts';
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

/** From the first to the last instant of the chapter's events, or `undefined` when none of them is told. */
export function chapterSpan(chapter: Chapter, told: readonly ToldEvent[]): Interval | undefined {
  return spanOf(chapterEvents(chapter, told).map(({ date }) => date));
}

/** The same, asked of the columns: looks at the chapter's events only, however many there are in the set. */
export function chapterSpanAmong(chapter: Chapter, table: EventTable, set: RowSet): Interval | undefined {
  return spanOf(
    chapter.events.flatMap((id) => {
      const row = table.rowOf(id);
      return row !== undefined && hasRow(set, row) ? intervalOf(table.columns, row) : [];
    }),
  );
}
