import type { Dataset } from '#model/dataset.ts';
import type { AccountId, ChapterId, EventId, StepId } from '#model/id.ts';
import type { Step } from '#model/step.ts';
import { DAY, type Interval, spanOf } from '#model/time.ts';
import type { View } from '#model/view.ts';
import { clampWindow, padded, windowLimits } from '#model/window.ts';
import { chapterWindow } from '#query/chapter-span.ts';
import { tableOf } from '#query/event-table.ts';
import { stepOf } from '#query/story-steps.ts';
import { tellAny } from '#query/told-event.ts';

/** What a step that its author wrote says of the view. */
export type StepView = Pick<View, 'account' | 'window' | 'camera' | 'event' | 'place' | 'story' | 'step'>;

/** The view of a step: its telling, its window, its camera, and nothing selected. Tier and filters stay the reader's. */
export function stepView(dataset: Dataset, step: Step): StepView {
  return {
    account: step.account,
    window: stepWindow(dataset, step),
    camera: step.camera ?? null,
    event: null,
    place: null,
    story: step.chapter,
    step: step.id,
  };
}

/** As its author set it; else all dates of the step's events, in every telling, with room around them. */
function stepWindow(dataset: Dataset, { window, events }: Step): Interval {
  const limits = windowLimits(dataset.extent);
  if (window !== undefined) return clampWindow({ start: window.start, end: window.end }, limits);
  const dates = events.flatMap((id) => {
    const event = dataset.eventById.get(id);
    return dataset.accounts.flatMap((account) => (event && tellAny(dataset, event, account.id)?.date) ?? []);
  });
  const span = spanOf(dates);
  return span === undefined ? dataset.defaultWindow : clampWindow(padded(span, 0.15, 7 * DAY), limits);
}

/**
 * Where a chapter begins in the author's steps: its first step in an account that shows the event, if one is asked for;
 * else its first step in the account; else its first one.
 */
export function chapterStep(
  { steps = [] }: Pick<Dataset, 'steps'>,
  chapter: ChapterId,
  account: AccountId,
  event: EventId | null,
): Step | undefined {
  const own = steps.filter((step) => step.chapter === chapter);
  const told = own.filter((step) => step.account === account);
  return (event === null ? undefined : told.find(({ events }) => events.includes(event))) ?? told[0] ?? own[0];
}

/** The view of a step by its id; `undefined` where the story has no such step. */
export function stepViewOf(dataset: Dataset, id: StepId | null): StepView | undefined {
  const step = stepOf(dataset, id);
  return step && stepView(dataset, step);
}

/**
 * What a link that names a chapter of the story opens: of an author's story one of its steps, with the view's event selected if
 * no step of the account shows it; else the chapter as a whole, or the view's event as one of its steps.
 *
 * @param hasWindow the view's window was asked for
 */
export function openingView(dataset: Dataset, view: View, chapter: ChapterId, hasWindow: boolean): Partial<View> {
  const step = chapterStep(dataset, chapter, view.account, view.event);
  if (step !== undefined) {
    const isShown = step.account === view.account && view.event !== null && step.events.includes(view.event);
    return { ...stepView(dataset, step), event: isShown ? null : view.event };
  }
  const own = hasWindow ? undefined : dataset.chapters.find(({ id }) => id === chapter);
  const window = own && chapterWindow(own, tableOf(dataset, view.account), dataset, view.tier);
  return { story: chapter, ...(window && { window }) };
}
