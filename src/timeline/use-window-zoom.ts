import { type RefObject, use, useLayoutEffect, useRef } from 'react';
import { windowLimits } from '#model/window.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { followWindow } from './follow-window.ts';
import { GesturesContext } from './gestures-context.ts';
import { useHeldGestures } from './use-held-gestures.ts';
import type { WindowZoom } from './window-zoom.ts';

/** Lets drags, wheels and pinches on the stage move the window, those too that began before their code had come. */
export function useWindowZoom(stage: RefObject<HTMLElement | null>, { plot }: Pick<TimelineScene, 'plot'>): void {
  const store = useDatelineStore();
  const extent = useValue((state) => state.dataset.extent);
  const zoom = useRef<WindowZoom | null>(null);
  const gestures = use(GesturesContext);
  useLayoutEffect(
    function ownZoom() {
      if (stage.current === null || gestures.status !== 'there') return undefined;
      const owned = gestures.makeWindowZoom(stage.current, (moved) => {
        store.dispatch({ type: 'move-window', window: moved });
      });
      zoom.current = owned;
      return () => owned.destroy();
    },
    [stage, store, gestures],
  );
  useLayoutEffect(
    function keepZoomInStep() {
      if (gestures.status !== 'there') return undefined;
      const show = () =>
        zoom.current?.set({ window: store.getState().view.window, limits: windowLimits(extent), plot });
      show();
      return followWindow(store, show);
    },
    [store, extent, plot, gestures],
  );
  useHeldGestures(stage, 'stage');
}
