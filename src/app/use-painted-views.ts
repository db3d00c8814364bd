import { useCallback, useEffect, useRef, useState } from 'react';
import { settleable } from './settleable.ts';

export type PaintedView = 'map' | 'timeline' | 'tellings';

/**
 * Calls back once, when every one of the views has painted; at once when there is none to wait for. `all` is fulfilled right
 * after that.
 */
export function usePaintedViews(views: readonly PaintedView[], onReady: () => void) {
  const waiting = useRef(new Set(views));
  const isTold = useRef(false);
  const [all] = useState(settleable);
  const tell = useCallback(() => {
    if (isTold.current || waiting.current.size > 0) return;
    isTold.current = true;
    onReady();
    all.fulfil();
  }, [onReady, all]);
  useEffect(tell, [tell]);
  const paint = useCallback(
    (view: PaintedView) => {
      waiting.current.delete(view);
      tell();
    },
    [tell],
  );
  return {
    map: useCallback(() => paint('map'), [paint]),
    timeline: useCallback(() => paint('timeline'), [paint]),
    tellings: useCallback(() => paint('tellings'), [paint]),
    all: all.promise,
  };
}
