import { type RefObject, useLayoutEffect } from 'react';
import type { RailsScene } from '#scene/timeline/rail-parts.ts';
import type { State } from '#store/state.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { withAttribute } from '#ui/with-attribute.ts';

/** What has been drawn. */
type Drawn = Pick<RailsScene, 'marks'>;

/** Lights up what is drawn of the event that is attended to, here or in another panel; without a render. */
export function useToldAttention(host: RefObject<HTMLElement | null>, drawn: Drawn): void {
  const store = useDatelineStore();
  useLayoutEffect(
    function followAttention() {
      const node = host.current;
      if (node === null) return undefined;
      paintAttention(node, drawn, store.getState());
      return store.subscribe((state, previous) => {
        if (state.attention !== previous.attention) paintAttention(node, drawn, state);
      });
    },
    [host, store, drawn],
  );
}

function paintAttention(node: HTMLElement, { marks }: Drawn, { attention }: State): void {
  for (const lit of node.querySelectorAll('[data-attended]')) lit.removeAttribute('data-attended');
  if (attention.kind !== 'event' || !marks.some(({ event }) => event === attention.event)) return;
  for (const told of node.querySelectorAll(withAttribute('data-told', attention.event))) {
    told.setAttribute('data-attended', '');
  }
}
