import { type RefObject, useEffect } from 'react';
import { isOneColumn } from '#ui/page-width.ts';

/** What the sheet may lie over; it covers as much of the window from below as one-column.css says. */
const BLOCKS = '.explorer-header, .explorer-map, .explorer-timeline, .side-list';

/**
 * Where the card is a sheet, what lies below it whole is out of reach for keys and screen readers too, until it is scrolled into
 * sight or the card is closed. Nothing is taken from under the focus.
 */
export function useSheetCover(part: RefObject<HTMLElement | null>, isFull: boolean): void {
  useEffect(
    function coverBlocks() {
      const blocks = part.current?.closest('.explorer')?.querySelectorAll(BLOCKS) ?? [];
      const observer = new IntersectionObserver(
        (entries) => {
          const isSheet = isOneColumn();
          for (const { target, isIntersecting, boundingClientRect: box } of entries) {
            const isCovered = isSheet && !isIntersecting && box.top > 0 && !target.matches(':focus-within');
            target.toggleAttribute('inert', isCovered);
          }
        },
        { rootMargin: `0px 0px -${isFull ? 90 : 46}%` },
      );
      for (const block of blocks) observer.observe(block);
      return () => {
        observer.disconnect();
        for (const block of blocks) block.removeAttribute('inert');
      };
    },
    [part, isFull],
  );
}
