import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the height of the element under the returned ref in `--list-head` on another one, so that what sticks below it
 * knows where it ends.
 */
export function useHeadHeight<Head extends HTMLElement>(list: RefObject<HTMLElement | null>): RefObject<Head | null> {
  const head = useRef<Head>(null);
  useEffect(
    function followHeight() {
      if (head.current === null) return undefined;
      const observer = new ResizeObserver(([entry]) => {
        const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
        list.current?.style.setProperty('--list-head', `${height}px`);
      });
      observer.observe(head.current);
      return () => observer.disconnect();
    },
    [list],
  );
  return head;
}
