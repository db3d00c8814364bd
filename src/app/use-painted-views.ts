import { useCallback, useEffect, useRef } from 'react';

export type PaintedView = 'map' | 'timeline';

/** Calls back once, when every one of the views has painted; at once when there is none to wait for. */
export function usePaintedViews(views: readonly PaintedView[], onReady: () => void) {
  const waiting = useRef(new Set(views));
  const isTold = useRef(false);
  const tell = useCallback(() => {
    if (isTold.current || waiting.current.size > 0) return;
    isTold.current = true;
    onReady();
  }, [onReady]);
  useEffect(tell, [tell]);
  const paint = useCallback(
    (view: PaintedView) => {
      waiting.current.delete(view);
      tell();
    },
    [tell],
  );
  return { map: useCallback(() => paint('map'), [paint]), timeline: useCallback(() => paint('timeline'), [paint]) };
}
