import { type RefObject, useEffect, useRef } from 'react';
import { messages } from '#i18n/messages.ts';
import type { EventId } from '#model/id.ts';
import { useSelected } from '#store/store-context.ts';
import { Panel } from '#ui/Panel.tsx';
import { EventCard } from './EventCard.tsx';
import { EventList } from './EventList.tsx';

/** The selected event's card, or the list when nothing is chosen. */
export function SidePanel() {
  const selected = useSelected((select) => select.selectedEvent);
  const side = useFocusAlong(selected?.event.id ?? null);
  return (
    <div className="side" ref={side}>
      {selected && (
        <Panel name={messages.panels.event} className="side-card">
          <div className="side-scroll">
            <EventCard key={selected.event.id} told={selected} />
          </div>
        </Panel>
      )}
      <Panel name={messages.panels.events} className="side-list" id="events">
        <div className="side-scroll">
          <EventList />
        </div>
      </Panel>
    </div>
  );
}

/**
 * Keeps the keyboard's place where list and card replace each other: a card opened from here takes the focus, and closing
 * it gives the focus back to the event's row. A card opened from another panel leaves the focus there.
 */
function useFocusAlong(selected: EventId | null): RefObject<HTMLDivElement | null> {
  const side = useRef<HTMLDivElement>(null);
  const previous = useRef(selected);
  useEffect(
    function moveFocus() {
      const left = previous.current;
      previous.current = selected;
      if (selected === left || side.current === null) return;
      const { activeElement } = document;
      const wasHere = activeElement === document.body || side.current.contains(activeElement);
      if (!wasHere) return;
      const target = selected === null ? `.side-list [data-event-id="${left}"]` : '.event-card h3';
      side.current.querySelector<HTMLElement>(target)?.focus({ preventScroll: selected !== null });
    },
    [selected],
  );
  return side;
}
