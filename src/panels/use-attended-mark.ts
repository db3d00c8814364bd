import { type RefObject, useEffect, useRef } from 'react';
import { attendedEvents } from '#query/attended.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { withAttribute } from '#ui/with-attribute.ts';

/**
 * Marks the elements under the returned ref that stand for what is hovered or focused anywhere, by a `data-attended`
 * attribute on the existing nodes: no render, no layout.
 */
export function useAttendedMark<Root extends HTMLElement>(): RefObject<Root | null> {
  const store = useDatelineStore();
  const root = useRef<Root>(null);
  useEffect(
    function markAttended() {
      return store.subscribe((state, previous) => {
        if (state.attention === previous.attention || root.current === null) return;
        for (const marked of root.current.querySelectorAll('[data-attended]')) marked.removeAttribute('data-attended');
        for (const id of attendedEvents(store.select.tierEvents(state), state.attention)) {
          root.current.querySelector(withAttribute('data-event-id', id))?.setAttribute('data-attended', '');
        }
      });
    },
    [store],
  );
  return root;
}
