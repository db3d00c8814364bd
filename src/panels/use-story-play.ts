import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '#model/view.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** How long a step stays, in milliseconds: time to read a card slowly, well, or at a glance. */
export const STEP_MS = { slow: 9000, normal: 6000, fast: 3000 } as const;
export type StorySpeed = keyof typeof STEP_MS;

export interface StoryPlay {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Goes on by itself, step after step, and stops at the last one. It pauses when anything else moves the reader to another
 * event, place or chapter, and when the page is hidden.
 *
 * @param index of the present step, from 0
 * @param last index of the last step
 */
export function useStoryPlay(
  index: number,
  last: number,
  speed: StorySpeed,
  openStep: (index: number) => void,
): StoryPlay {
  const store = useDatelineStore();
  const [wantsToPlay, setPlaying] = useState(false);
  const isPlaying = wantsToPlay && index < last;
  const isOwnStep = useRef(false);
  const pause = useCallback(() => setPlaying(false), []);

  const stepTo = useCallback(
    (step: number) => {
      isOwnStep.current = true;
      openStep(step);
      isOwnStep.current = false;
    },
    [openStep],
  );

  const play = useCallback(() => {
    if (index >= last) stepTo(0);
    setPlaying(true);
  }, [index, last, stepTo]);

  useEffect(
    function goOn() {
      if (!isPlaying) return undefined;
      const timer = setTimeout(() => stepTo(index + 1), STEP_MS[speed]);
      return () => clearTimeout(timer);
    },
    [isPlaying, index, speed, stepTo],
  );

  useEffect(
    function stopAtTheEnd() {
      if (wantsToPlay && index >= last) setPlaying(false);
    },
    [wantsToPlay, index, last],
  );

  useEffect(
    function pauseForTheReader() {
      const pauseIfHidden = () => document.hidden && pause();
      document.addEventListener('visibilitychange', pauseIfHidden);
      const unsubscribe = store.onChange((_change, { view }, previous) => {
        if (!isOwnStep.current && selectsElse(view, previous.view)) pause();
      });
      return () => {
        document.removeEventListener('visibilitychange', pauseIfHidden);
        unsubscribe();
      };
    },
    [store, pause],
  );

  return { isPlaying, play, pause };
}

function selectsElse(view: View, before: View): boolean {
  return view.event !== before.event || view.place !== before.place || view.story !== before.story;
}
