import { type RefObject, useEffect } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ownKey } from '#ui/own-key.ts';

/** Further than a finger trembles, CSS pixels. */
const SWIPE_PX = 48;

/** What else takes these keys for itself. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="tab"], [role="slider"]';

export interface StoryGestures {
  /** By -1 or 1 along the reading direction. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onFirst: () => void;
  readonly onLast: () => void;
}

/**
 * Arrow keys, Home and End, and a finger's swipe, anywhere in the part of the page that the bar heads: the nearest ancestor
 * with `data-story-area`, or the bar itself.
 */
export function useStoryGestures(bar: RefObject<HTMLElement | null>, gestures: StoryGestures): void {
  const { direction } = useLocale();
  useEffect(
    function listen() {
      const element = bar.current;
      if (element === null) return undefined;
      const area = element.closest<HTMLElement>('[data-story-area]') ?? element;
      const forward = direction === 'rtl' ? -1 : 1;

      function pressKey(event: KeyboardEvent) {
        const key = ownKey(event);
        const go = key === null ? undefined : gestureOf(key, event, forward, gestures);
        if (go === undefined) return;
        event.preventDefault();
        go();
      }
      area.addEventListener('keydown', pressKey);
      const stopSwipes = listenToSwipes(area, (by) => gestures.onStep(by === forward ? 1 : -1));
      return () => {
        area.removeEventListener('keydown', pressKey);
        stopSwipes();
      };
    },
    [bar, direction, gestures],
  );
}

function gestureOf(
  key: string,
  { target, defaultPrevented, shiftKey }: KeyboardEvent,
  forward: -1 | 1,
  gestures: StoryGestures,
): (() => void) | undefined {
  if (defaultPrevented || shiftKey) return undefined;
  if (target instanceof Element && target.closest(OWN_KEYS) !== null) return undefined;
  switch (key) {
    case 'ArrowRight':
      return () => gestures.onStep(forward);
    case 'ArrowLeft':
      return () => gestures.onStep(forward === 1 ? -1 : 1);
    case 'Home':
      return gestures.onFirst;
    case 'End':
      return gestures.onLast;
    default:
      return undefined;
  }
}

/**
 * Calls back once per swipe of one finger: 1 when it went to the left, -1 to the right. The browser cancels the pointer as
 * soon as it scrolls with it, so that an upright movement is never a swipe.
 */
function listenToSwipes(area: HTMLElement, onSwipe: (by: -1 | 1) => void): () => void {
  let start: PointerEvent | null = null;

  function press(event: PointerEvent) {
    start = event.isPrimary && event.pointerType === 'touch' ? event : null;
  }
  function release(event: PointerEvent) {
    const from = start;
    start = null;
    if (from === null || from.pointerId !== event.pointerId) return;
    const x = event.clientX - from.clientX;
    const y = event.clientY - from.clientY;
    if (Math.abs(x) > SWIPE_PX && Math.abs(x) > Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
  }
  function cancel() {
    start = null;
  }
  area.addEventListener('pointerdown', press);
  area.addEventListener('pointerup', release);
  area.addEventListener('pointercancel', cancel);
  return () => {
    area.removeEventListener('pointerdown', press);
    area.removeEventListener('pointerup', release);
    area.removeEventListener('pointercancel', cancel);
  };
}
