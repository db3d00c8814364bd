import type { Dataset } from '#model/dataset.ts';
import type { EventId, StepId } from '#model/id.ts';
import { stepOf } from '#query/story-steps.ts';

/** What the step at hand shows whatever the filters: its events, and one that the reader has opened beside them. */
export function shownByStep(events: ReadonlySet<EventId> | undefined, opened: EventId | null) {
  return events === undefined || opened === null ? events : new Set([...events, opened]);
}

/** What an author's step is about; `undefined` where none is at hand. */
export function eventsOfStep(dataset: Dataset, id: StepId | null): ReadonlySet<EventId> | undefined {
  const step = stepOf(dataset, id);
  return step && new Set(step.events);
}
