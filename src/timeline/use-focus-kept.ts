import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFocusLost } from '#ui/focused-in.ts';

/** What the Tab key reaches first in either stage. */
const TAB_STOP = '.timeline-columns, [data-event-id][tabindex="0"]';

/**
 * Keeps the keyboard where it is when marks and columns take over from one another, for the element that had the focus is
 * gone then.
 *
 * @param stage another value for each of the two
 */
export function useFocusKept(host: RefObject<HTMLElement | null>, stage: unknown): void {
  const inside = useRef(false);
  useEffect(
    function watchFocus() {
      const note = (event: Event) => {
        inside.current = host.current !== null && event.composedPath().includes(host.current);
      };
      // A press elsewhere takes the focus away without giving it to anyone.
      document.addEventListener('focusin', note);
      document.addEventListener('pointerdown', note);
      return () => {
        document.removeEventListener('focusin', note);
        document.removeEventListener('pointerdown', note);
      };
    },
    [host],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one stage has replaced the other
  useLayoutEffect(
    function takeFocusBack() {
      if (!inside.current || !isFocusLost()) return;
      const next = host.current?.querySelector(TAB_STOP);
      if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
    },
    [host, stage],
  );
}
