import { type RefObject, useLayoutEffect } from 'react';
import type { CssPx } from '#scene/css-px.ts';

/** Tells the stylesheet how high the rails are, by `--rails`: the heading of the lanes' titles stands at their foot, and a large map begins there. */
export function useHeadHeight(stage: RefObject<HTMLElement | null>, height: CssPx | undefined): void {
  useLayoutEffect(
    function tellHeight() {
      const parts =
        stage.current?.closest<HTMLElement>('.explorer') ?? stage.current?.closest<HTMLElement>('.timeline-parts');
      if (!parts || height === undefined) return undefined;
      parts.style.setProperty('--rails', `${height}px`);
      return () => void parts.style.removeProperty('--rails');
    },
    [stage, height],
  );
}
