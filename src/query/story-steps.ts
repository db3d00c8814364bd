import type { Dataset } from '#model/dataset.ts';
import type { ChapterId, EventId } from '#model/id.ts';
import type { TierFilter } from '#model/view.ts';
import type { EventTable } from './event-table.ts';

/** A step of the story: the opening of a chapter, or one of its events. */
export interface StoryStep {
  readonly chapter: ChapterId;
  /** `null`: the chapter as a whole. */
  readonly event: EventId | null;
}

/**
 * The steps from the first chapter to the last: each opens, then its events follow in time order as the account tells them,
 * those without a date at the end.
 */
export function storySteps(dataset: Dataset, table: EventTable, tier: TierFilter): readonly StoryStep[] {
  return dataset.chapters.flatMap(({ id: chapter, events }) => {
    const rows = events.flatMap((event) => table.rowOf(event) ?? []).sort((a, b) => a - b);
    const undated = events.filter((event) => table.undated.has(event));
    const told = [...rows.map((row) => table.told(row).event.id), ...undated].filter(
      (event) => tier === 'all' || dataset.eventById.get(event)?.tier === 'core',
    );
    return told.length === 0 ? [] : [{ chapter, event: null }, ...told.map((event) => ({ chapter, event }))];
  });
}

/** Where a step stands among the steps; -1 when it is none of them. */
export function stepIndex(steps: readonly StoryStep[], { chapter, event }: StoryStep): number {
  return steps.findIndex((step) => step.chapter === chapter && step.event === event);
}

/**
 * Where a reader stands who may have looked aside: at the step; else at the same event in another chapter; else where they
 * were (`bookmark`); else at the opening of the chapter; else at the beginning. -1 when there are no steps.
 */
export function currentStep(steps: readonly StoryStep[], at: StoryStep, bookmark: StoryStep | null): number {
  const candidates = [
    stepIndex(steps, at),
    at.event === null ? -1 : steps.findIndex(({ event }) => event === at.event),
    bookmark === null ? -1 : stepIndex(steps, bookmark),
    stepIndex(steps, { chapter: at.chapter, event: null }),
  ];
  return candidates.find((index) => index >= 0) ?? Math.min(0, steps.length - 1);
}
