import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { MeasureText } from '#scene/css-px.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { type AttentionPaint, makeAttentionPaint } from './attention-paint.ts';

/** Paints attention; returns what is to be told when the lanes scroll. */
export function useAttentionPaint(
  stage: RefObject<HTMLElement | null>,
  float: RefObject<HTMLElement | null>,
  shade: RefObject<HTMLElement | null>,
  scene: TimelineScene,
  measure: MeasureText,
): (scrolled: number) => void {
  const store = useDatelineStore();
  const paint = useRef<AttentionPaint | null>(null);
  const scrolled = useRef(0);
  useLayoutEffect(
    function ownAttentionPaint() {
      if (stage.current === null || float.current === null || shade.current === null) return undefined;
      const nodes = { float: float.current, shade: shade.current };
      const owned = makeAttentionPaint(stage.current, nodes, store);
      paint.current = owned;
      return () => owned.destroy();
    },
    [stage, float, shade, store],
  );
  useLayoutEffect(
    function paintAnew() {
      paint.current?.set({ scene, measure, scrolled: scrolled.current });
    },
    [scene, measure],
  );
  return useCallback(
    (to) => {
      scrolled.current = to;
      paint.current?.set({ scene, measure, scrolled: to });
    },
    [scene, measure],
  );
}
