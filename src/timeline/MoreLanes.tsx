import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';

interface MoreLanesProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lanes: TimelineScene['lanes'];
}

/** Where lanes end below what is in sight: how many, over a fade. It renders only when their number changes. */
export function MoreLanes({ scroller, lanes }: MoreLanesProps) {
  const { messages } = useLocale();
  const [count, setCount] = useState(0);
  // As the events tell it: to ask the element would lay it out, before its marks have been told to slide.
  const scrolled = useRef(0);
  useLayoutEffect(
    function countBelow() {
      const element = scroller.current;
      if (element === null) return undefined;
      const show = () => setCount(lanesBelow(lanes, scrolled.current));
      function follow() {
        scrolled.current = element?.scrollTop ?? 0;
        show();
      }
      show();
      element.addEventListener('scroll', follow, { passive: true });
      return () => element.removeEventListener('scroll', follow);
    },
    [scroller, lanes],
  );
  if (count === 0) return null;
  return (
    <p className="timeline-more" aria-hidden="true">
      {messages.timeline.moreLanes({ n: count })}
    </p>
  );
}

/** How many lanes end more than a pixel below the strip, when it is scrolled so far. */
function lanesBelow({ list, height }: TimelineScene['lanes'], scrolled: number): number {
  return list.filter((lane) => lane.y + lane.height > scrolled + height + 1).length;
}
