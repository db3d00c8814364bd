import { type RefObject, useLayoutEffect, useRef } from 'react';
import { windowLimits } from '#model/window.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { followWindow } from './follow-window.ts';
import { makeWindowZoom, type WindowZoom } from './window-zoom.ts';

/** Lets drags, wheels and pinches on the stage move the window. */
export function useWindowZoom(stage: RefObject<HTMLElement | null>, { plot }: Pick<TimelineScene, 'plot'>): void {
  const store = useDatelineStore();
  const extent = useValue((state) => state.dataset.extent);
  const zoom = useRef<WindowZoom | null>(null);
  useLayoutEffect(
    function ownZoom() {
      if (stage.current === null) return undefined;
      const owned = makeWindowZoom(stage.current, (moved) => store.dispatch({ type: 'move-window', window: moved }));
      zoom.current = owned;
      return () => owned.destroy();
    },
    [stage, store],
  );
  useLayoutEffect(
    function keepZoomInStep() {
      const show = () =>
        zoom.current?.set({ window: store.getState().view.window, limits: windowLimits(extent), plot });
      show();
      return followWindow(store, show);
    },
    [store, extent, plot],
  );
}
