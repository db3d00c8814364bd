import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useValue } from '#store/store-context.ts';

/** Lets marks slide while another account takes over the telling; whatever else moves the window stops that. */
export function useSlide(stage: RefObject<HTMLElement | null>): void {
  const account = useValue((state) => state.view.account);
  const window = useValue((state) => state.view.window);
  const told = useRef(account);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved window ends the slide
  useLayoutEffect(
    function slide() {
      const element = stage.current;
      if (element === null) return;
      if (told.current === account) {
        element.removeAttribute('data-sliding');
        return;
      }
      told.current = account;
      element.setAttribute('data-sliding', '');
      const moving = element.getAnimations({ subtree: true }).map((animation) => animation.finished);
      void Promise.allSettled(moving).then(() => element.removeAttribute('data-sliding'));
    },
    [stage, account, window],
  );
}
