import { useCallback, useMemo } from 'react';
import type { Account } from '#model/dataset.ts';
import type { Step } from '#model/step.ts';
import { type Texts, textsIn } from '#model/telling.ts';
import { currentStep, type StoryStep, stepOf } from '#query/story-steps.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

export interface StoryPosition {
  readonly steps: readonly StoryStep[];
  /** From 0. */
  readonly index: number;
  /** In the words of the account. */
  readonly chapter: Texts;
  /** From 1, counting every chapter of the dataset. */
  readonly chapterNumber: number;
  /** The whole chapter is the step, not one of its events. */
  readonly isOpening: boolean;
  /** Of the author's step; else of the event, or of the chapter where it opens. */
  readonly title: string;
  /** As its author wrote it, with the account that it tells; `null` where the author wrote no steps. */
  readonly authored: { readonly step: Step; readonly account: Account | undefined } | null;
}

/** Where the reader stands in the story; `null` outside of it, and where the account tells none. */
export function useStoryPosition(): StoryPosition | null {
  const dataset = useValue((state) => state.dataset);
  const steps = useSelected((select) => select.steps);
  const account = useValue(({ view }) => view.account);
  const story = useValue(({ view }) => view.story);
  const at = useValue(({ view }) => view.event);
  const stepId = useValue(({ view }) => view.step);
  const bookmark = useValue((state) => state.bookmark);
  return useMemo(() => {
    if (story === null) return null;
    const index = currentStep(steps, { chapter: story, event: at, ...(stepId !== null && { step: stepId }) }, bookmark);
    const step = steps[index];
    const number = dataset.chapters.findIndex(({ id }) => id === step?.chapter);
    const chapter = dataset.chapters[number];
    if (step === undefined || chapter === undefined) return null;
    const event = step.event === null ? undefined : dataset.eventById.get(step.event);
    const told = textsIn(chapter, account);
    const authored = stepOf(dataset, step.step ?? null);
    const title = authored?.title ?? (event === undefined ? told : textsIn(event, account)).title;
    return {
      ...{ steps, index, chapter: told, chapterNumber: number + 1, title },
      isOpening: authored === undefined && step.event === null,
      authored: authored === undefined ? null : { step: authored, account: dataset.accountById.get(authored.account) },
    };
  }, [dataset, steps, account, story, at, stepId, bookmark]);
}

/** Opens a step by its position; what lies before the first or after the last one is not opened. */
export function useOpenStep(): (index: number) => void {
  const store = useDatelineStore();
  return useCallback(
    (index) => {
      const step = store.select.steps(store.getState())[index];
      if (step !== undefined) store.dispatch({ type: 'open-step', ...step });
    },
    [store],
  );
}
