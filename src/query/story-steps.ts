import type { Dataset } from '#model/dataset.ts';
import type { ChapterId, EventId, StepId } from '#model/id.ts';
import type { Step } from '#model/step.ts';
import type { TierFilter } from '#model/view.ts';
import type { EventTable } from './event-table.ts';

/** A step of the story: one that its author wrote; else the opening of a chapter, or one of its events. */
export interface StoryStep {
  readonly chapter: ChapterId;
  /** `null`: the chapter as a whole, or the author's step. */
  readonly event: EventId | null;
  /** Absent where the author wrote no steps. */
  readonly step?: StepId;
}

/**
 * The steps as the author wrote them, whatever account and tier. Without any from the first chapter to the last: each opens,
 * then its events follow in time order as the account tells them, those without a date at the end.
 */
export function storySteps(dataset: Dataset, table: EventTable, tier: TierFilter): readonly StoryStep[] {
  if (dataset.steps !== undefined) return dataset.steps.map(({ id, chapter }) => ({ chapter, event: null, step: id }));
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
export function stepIndex(steps: readonly StoryStep[], { chapter, event, step }: StoryStep): number {
  if (step !== undefined) return steps.findIndex((one) => one.step === step);
  return steps.findIndex((one) => one.step === undefined && one.chapter === chapter && one.event === event);
}

/**
 * Where a reader stands who may have looked aside: at the step; else at the same event in another chapter; else where they
 * were (`bookmark`); else where the chapter begins; else at the beginning. -1 when there are no steps.
 */
export function currentStep(steps: readonly StoryStep[], at: StoryStep, bookmark: StoryStep | null): number {
  const candidates = [
    stepIndex(steps, at),
    at.event === null ? -1 : steps.findIndex(({ event }) => event === at.event),
    bookmark === null ? -1 : stepIndex(steps, bookmark),
    steps.findIndex(({ chapter }) => chapter === at.chapter),
  ];
  return candidates.find((index) => index >= 0) ?? Math.min(0, steps.length - 1);
}

/** A step that the author wrote, by its id. */
export function stepOf({ steps }: Pick<Dataset, 'steps'>, id: StepId | null): Step | undefined {
  return id === null ? undefined : steps?.find((step) => step.id === id);
}
