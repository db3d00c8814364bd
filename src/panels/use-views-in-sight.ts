import { type RefObject, useEffect } from 'react';
import type { EventId } from '#model/id.ts';
import { isOneColumn } from '#ui/page-width.ts';
import { withAttribute } from '#ui/with-attribute.ts';

const VIEWS = ':is(.explorer-map, .explorer-timeline)';

/**
 * Where the card is a sheet it covers the lower half of the page: what the reader pressed on a view is brought above it, and
 * the map where a link opened the event. Nobody who has scrolled elsewhere is moved.
 */
export function useViewsInSight(event: EventId, part: RefObject<HTMLElement | null>): void {
  useEffect(
    function bringAbove() {
      const page = part.current?.closest('.explorer');
      if (!page || !isOneColumn() || page.querySelector('.story-bar')) return;
      const pressed = page.querySelector(`${VIEWS} ${withAttribute('data-event-id', event)}:focus, ${VIEWS} :focus`);
      const target = pressed ?? (window.scrollY === 0 ? page.querySelector('.explorer-map') : null);
      target?.scrollIntoView({ block: 'nearest' });
    },
    [event, part],
  );
}
