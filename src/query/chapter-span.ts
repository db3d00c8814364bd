import type { Chapter } from '#model/dataset.ts';
import { type Interval, spanOf } from '#model/time.ts';
import type { ToldEvent } from './told-event.ts';

/** The events of a chapter among those given, in time order. */
export function chapterEvents(chapter: Chapter, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const ids = new Set(chapter.events);
  return told.filter(({ event }) => ids.has(event.id));
}

/** From the first to the last instant of the chapter's events, or `undefined` when none of them is told. */
export function chapterSpan(chapter: Chapter, told: readonly ToldEvent[]): Interval | undefined {
  return spanOf(chapterEvents(chapter, told).map(({ date }) => date));
}
