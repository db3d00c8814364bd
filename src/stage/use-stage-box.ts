import { type RefObject, useLayoutEffect, useState } from 'react';
import { cssPx } from '#scene/css-px.ts';
import { measureLike, watchFonts } from './measure-text.ts';
import { remAt } from './rem-at.ts';
import type { StageBox } from './stage-box.ts';

const FONT_SIZE_REM = 0.75;

/** An element as a box to draw in, kept up to date; `null` until it has a size. One that shrinks to nothing keeps its last. */
export function useStageBox(element: RefObject<HTMLElement | null>): StageBox | null {
  const [box, setBox] = useState<StageBox | null>(null);
  useLayoutEffect(
    function watchSize() {
      const node = element.current;
      if (node === null) return undefined;
      let measure = measureLike(node);
      const observer = new ResizeObserver(([entry]) => {
        if (entry === undefined) return;
        const size = {
          width: cssPx(Math.floor(entry.contentRect.width)),
          height: cssPx(Math.floor(entry.contentRect.height)),
        };
        if (size.width < 1 || size.height < 1) return;
        setBox({ size, fontSize: cssPx(remAt(node) * FONT_SIZE_REM), measure });
      });
      observer.observe(node);
      const unwatch = watchFonts(() => {
        measure = measureLike(node);
        setBox((before) => before && { ...before, measure });
      });
      return () => {
        observer.disconnect();
        unwatch();
      };
    },
    [element],
  );
  return box;
}
