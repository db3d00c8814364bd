import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useValue } from '#store/store-context.ts';

/** How much later than the first mark the last one starts, in ms. */
const STAGGER = 300;

/**
 * Lets marks slide while another account takes over the telling, the earliest first; whatever else moves the window stops
 * that. Readers who ask for less motion see them jump.
 */
export function useSlide(stage: RefObject<HTMLElement | null>): void {
  const account = useValue((state) => state.view.account);
  const window = useValue((state) => state.view.window);
  const told = useRef(account);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved window ends the slide
  useLayoutEffect(
    function slide() {
      const element = stage.current;
      if (element === null) return;
      if (told.current === account || matchMedia('(prefers-reduced-motion: reduce)').matches) {
        told.current = account;
        endSlide(element);
        return;
      }
      told.current = account;
      const marks = marksIn(element);
      for (const [index, mark] of marks.entries()) {
        mark.style.transitionDelay = `${Math.round((STAGGER * index) / marks.length)}ms`;
      }
      element.setAttribute('data-sliding', '');
      const moving = element.getAnimations({ subtree: true }).map((animation) => animation.finished);
      void Promise.allSettled(moving).then(() => endSlide(element));
    },
    [stage, account, window],
  );
}

function endSlide(element: HTMLElement) {
  if (!element.hasAttribute('data-sliding')) return;
  element.removeAttribute('data-sliding');
  for (const mark of marksIn(element)) mark.style.removeProperty('transition-delay');
}

/** In the order of time. */
function marksIn(element: HTMLElement): readonly SVGElement[] {
  return [...element.querySelectorAll<SVGElement>('.timeline-mark')];
}
