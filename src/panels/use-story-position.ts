import { useCallback, useMemo } from 'react';
import type { Chapter } from '#model/dataset.ts';
import { currentStep, type StoryStep } from '#query/story-steps.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

export interface StoryPosition {
  readonly steps: readonly StoryStep[];
  /** From 0. */
  readonly index: number;
  readonly chapter: Chapter;
  /** From 1, counting every chapter of the dataset. */
  readonly chapterNumber: number;
  /** The whole chapter is the step, not one of its events. */
  readonly isOpening: boolean;
  /** Of the event, or of the chapter where it opens. */
  readonly title: string;
}

/** Where the reader stands in the story; `null` outside of it, and where the account tells none. */
export function useStoryPosition(): StoryPosition | null {
  const dataset = useValue((state) => state.dataset);
  const steps = useSelected((select) => select.steps);
  const story = useValue(({ view }) => view.story);
  const event = useValue(({ view }) => view.event);
  const bookmark = useValue((state) => state.bookmark);
  return useMemo(() => {
    if (story === null) return null;
    const index = currentStep(steps, { chapter: story, event }, bookmark);
    const step = steps[index];
    const number = dataset.chapters.findIndex(({ id }) => id === step?.chapter);
    const chapter = dataset.chapters[number];
    if (step === undefined || chapter === undefined) return null;
    const title = step.event === null ? chapter.title : (dataset.eventById.get(step.event)?.title ?? '');
    return { steps, index, chapter, chapterNumber: number + 1, isOpening: step.event === null, title };
  }, [dataset, steps, story, event, bookmark]);
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
