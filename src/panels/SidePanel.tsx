import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { EventId } from '#model/id.ts';
import type { State } from '#store/state.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import { focusedIn, isFocusLost } from '#ui/focused-in.ts';
import { Panel } from '#ui/Panel.tsx';
import { withAttribute } from '#ui/with-attribute.ts';
import { EventCard } from './EventCard.tsx';
import { EventList } from './EventList.tsx';
import { LateStoryBar } from './LateStoryBar.tsx';

interface SidePanelProps {
  /** What the list opens with. */
  readonly children?: ReactNode;
}

/** The selected event's card, or the list when nothing is chosen; above them the story's bar, while it is being read. */
export function SidePanel({ children }: SidePanelProps) {
  const { messages } = useLocale();
  const selected = useSelected((select) => select.selectedEvent);
  const isStory = useValue(({ view }) => view.story !== null);
  const side = useFocusAlong(selected?.event.id ?? null);
  return (
    <div className="side" ref={side}>
      <div className="side-sheet" data-story-area={isStory || undefined}>
        {isStory && (
          <Suspense>
            <LateStoryBar />
          </Suspense>
        )}
        {selected && (
          <Panel name={messages.panels.event()} className="side-card">
            <div className="side-scroll">
              <EventCard told={selected} />
            </div>
          </Panel>
        )}
      </div>
      <Panel name={messages.panels.events()} className="side-list" id="events">
        <div className="side-scroll">
          {children}
          <EventList />
        </div>
      </Panel>
    </div>
  );
}

/**
 * Keeps the keyboard's place where list and card replace each other: a card opened from here takes the focus, and closing
 * it gives the focus back to the event's row. A card opened from another panel leaves the focus there, and so do a step of
 * the story, whose bar has it, and the buttons that step through the events.
 */
function useFocusAlong(selected: EventId | null): RefObject<HTMLDivElement | null> {
  const side = useRef<HTMLDivElement>(null);
  const previous = useRef(selected);
  const isStep = useValue(isAtStep);
  useEffect(
    function moveFocus() {
      const left = previous.current;
      previous.current = selected;
      if (selected === left || isStep || side.current === null) return;
      const focused = focusedIn(side.current);
      const wasHere = isFocusLost() || side.current.contains(focused);
      if (!wasHere || focused?.hasAttribute('data-keeps-focus')) return;
      const target =
        selected === null && left !== null
          ? side.current.querySelector<HTMLElement>(`.side-list ${withAttribute('data-event-id', left)}`)
          : side.current.querySelector<HTMLElement>('.event-card h3');
      target?.focus({ preventScroll: selected !== null });
    },
    [selected, isStep],
  );
  return side;
}

/** What is selected was opened as a step of the story. */
function isAtStep({ view, bookmark }: State): boolean {
  return view.story !== null && view.story === bookmark?.chapter && view.event === bookmark.event;
}
