import { type RefObject, use, useLayoutEffect, useRef } from 'react';
import { GesturesContext } from './gestures-context.ts';
import { type GestureArea, type HeldGestures, holdGestures, releaseGestures } from './held-gestures.ts';

/**
 * Nothing that is done with a pointer is lost until the gestures have come. To be called after the effects that make them and
 * tell them of the window.
 */
export function useHeldGestures(element: RefObject<HTMLElement | SVGElement | null>, area: GestureArea): void {
  const { status } = use(GesturesContext);
  const held = useRef<HeldGestures>([]);
  useLayoutEffect(
    function holdOrRelease() {
      const { current } = element;
      if (current === null) return undefined;
      if (status === 'coming') return holdGestures(current, area, held.current);
      if (status === 'missed') held.current.length = 0;
      // Not inside the commit: what is released moves the window.
      else queueMicrotask(() => releaseGestures(current, held.current));
      return undefined;
    },
    [element, area, status],
  );
}
