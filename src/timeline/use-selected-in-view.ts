import { type RefObject, useLayoutEffect } from 'react';
import type { TimelineScene } from '#scene/timeline/parts.ts';

/** What is to be seen above and below a mark, in px: its label may stand there. */
const ROOM_AROUND = 28;

/** Scrolls the lanes, where they scroll, to a mark that was selected anywhere. */
export function useSelectedInView(lanes: RefObject<HTMLElement | null>, scene: TimelineScene): void {
  const selected = scene.lanes.marks.find((mark) => mark.selected);
  const y = selected?.y;
  const { height } = scene.lanes;
  useLayoutEffect(
    function showSelected() {
      const element = lanes.current;
      if (element === null || y === undefined) return;
      const { scrollTop } = element;
      if (y - ROOM_AROUND < scrollTop) element.scrollTop = y - ROOM_AROUND;
      else if (y + ROOM_AROUND > scrollTop + height) element.scrollTop = y + ROOM_AROUND - height;
    },
    [lanes, y, height],
  );
}
