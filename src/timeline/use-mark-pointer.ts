import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { eventId } from '#model/id.ts';
import { NO_ATTENTION } from '#model/view.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { eventAt } from './event-at.ts';

interface MarkPointer {
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerOut: (event: PointerEvent) => void;
}

/** Attends to the event under the pointer and selects the one that is clicked; a click beside all lets go of the selection. */
export function useMarkPointer(stage: RefObject<HTMLElement | null>): MarkPointer {
  const store = useDatelineStore();
  return {
    onClick({ target }) {
      const event = eventAt(target);
      store.dispatch(event === null ? { type: 'clear-selection' } : { type: 'select-event', event: eventId(event) });
    },
    onPointerOver({ target, pointerType }) {
      const event = eventAt(target);
      if (event === null || pointerType === 'touch') return;
      store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId(event) } });
    },
    onPointerOut({ target, relatedTarget }) {
      const event = eventAt(target);
      if (event === null || eventAt(relatedTarget) === event) return;
      const focused = eventAt(stage.current?.querySelector(':focus-visible') ?? null);
      store.dispatch({
        type: 'attend',
        attention: focused === null ? NO_ATTENTION : { kind: 'event', event: eventId(focused) },
      });
    },
  };
}
