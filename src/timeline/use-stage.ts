import { type RefObject, useLayoutEffect, useState } from 'react';
import { type CssPx, cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { createMeasure } from './measure-text.ts';

/** What an element gives a scene to be drawn on. */
export interface Stage {
  readonly size: Size;
  /** 12 px at the browser's usual text size. */
  readonly fontSize: CssPx;
  readonly measure: MeasureText;
}

const FONT_SIZE_REM = 0.75;

/** The element's size and font, kept up to date; `null` until it has a size. One that shrinks to nothing keeps its last. */
export function useStage(element: RefObject<HTMLElement | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useLayoutEffect(
    function watchSize() {
      const node = element.current;
      if (node === null) return undefined;
      const measure = createMeasure(getComputedStyle(node).fontFamily);
      const observer = new ResizeObserver(([entry]) => {
        if (entry === undefined) return;
        const size = {
          width: cssPx(Math.floor(entry.contentRect.width)),
          height: cssPx(Math.floor(entry.contentRect.height)),
        };
        if (size.width < 1 || size.height < 1) return;
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        setStage({ size, fontSize: cssPx(rem * FONT_SIZE_REM), measure });
      });
      observer.observe(node);
      return () => observer.disconnect();
    },
    [element],
  );
  return stage;
}
