import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type EventId, eventId } from '#model/id.ts';
import { NO_ATTENTION } from '#model/view.ts';
import { windowShowing } from '#model/window.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { timeScale } from '#scene/timeline/scale.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { isFocusLost } from '#ui/focused-in.ts';
import { ownKey } from '#ui/own-key.ts';
import { withAttribute } from '#ui/with-attribute.ts';
import { eventAt } from './event-at.ts';
import { spanToShow, steppedTo } from './step-events.ts';
import { ZOOM_STEP, zoomedAround } from './zoomed-window.ts';

interface MarkFocus {
  /** The one mark that the Tab key reaches. */
  readonly tabStop: EventId | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Steps through the events with the keyboard; the window follows to those it does not show. */
export function useMarkFocus(lanes: RefObject<HTMLElement | null>, scene: TimelineScene): MarkFocus {
  const store = useDatelineStore();
  const selected = useValue((state) => state.view.event);
  const [active, setActive] = useState<EventId | null>(null);
  const focused = useRef<EventId | null>(null);
  /** Has been stepped to and is not drawn yet. */
  const pending = useRef<EventId | null>(null);
  const has = (id: EventId | null) => scene.lanes.marks.some(({ event }) => event === id);

  useLayoutEffect(function keepFocus() {
    const root = lanes.current;
    if (root === null) return;
    const asked = pending.current;
    const lost = focused.current !== null && isFocusLost();
    if (asked === null && !lost) return;
    pending.current = null;
    (nodeOf(root, asked ?? focused.current) ?? root).focus();
  });

  function stepTo(key: string, from: string): boolean {
    const state = store.getState();
    const next = steppedTo(key, store.select.timelineEvents(state), from);
    if (next === undefined) return false;
    setActive(next.event.id);
    const node = nodeOf(lanes.current, next.event.id);
    if (node !== null) {
      node.focus();
    } else {
      pending.current = next.event.id;
      store.dispatch({ type: 'move-window', window: windowShowing(state.view.window, spanToShow(next)) });
    }
    return true;
  }

  return {
    tabStop: has(active) ? active : has(selected) ? selected : (scene.lanes.marks[0]?.event ?? null),
    onFocus({ target }) {
      const id = eventAt(target);
      if (id === null) return;
      focused.current = eventId(id);
      setActive(eventId(id));
      store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId(id) } });
    },
    onBlur({ target }) {
      if (eventAt(target) === null || !target.isConnected) return;
      focused.current = null;
      store.dispatch({ type: 'attend', attention: NO_ATTENTION });
    },
    onKeyDown(event) {
      const id = eventAt(event.target);
      const key = ownKey(event);
      if (id !== null && key !== null && handled(key, eventId(id))) event.preventDefault();
    },
  };

  function handled(key: string, id: EventId): boolean {
    switch (key) {
      case 'Enter':
      case ' ':
        store.dispatch({ type: 'select-event', event: id });
        return true;
      case 'Escape':
        store.dispatch({ type: 'attend', attention: NO_ATTENTION });
        store.dispatch({ type: 'clear-selection' });
        return true;
      case '+':
      case '=':
        return zoom(id, ZOOM_STEP);
      case '-':
        return zoom(id, 1 / ZOOM_STEP);
      default:
        return stepTo(key, id);
    }
  }

  function zoom(id: EventId, factor: number): boolean {
    const mark = scene.lanes.marks.find(({ event }) => event === id);
    const { window } = store.getState().view;
    if (mark === undefined) return false;
    const instant = timeScale(window, scene.plot).toTime(cssPx(mark.x + scene.panned));
    store.dispatch({ type: 'move-window', window: zoomedAround(window, instant, factor) });
    return true;
  }
}

function nodeOf(root: HTMLElement | null, id: EventId | null): SVGElement | null {
  return id === null ? null : (root?.querySelector<SVGElement>(withAttribute('data-event-id', id)) ?? null);
}
