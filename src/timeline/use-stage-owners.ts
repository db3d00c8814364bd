import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { windowLimits } from '#model/window.ts';
import type { MeasureText } from '#scene/css-px.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { type AttentionPaint, makeAttentionPaint } from './attention-paint.ts';
import { followWindow } from './follow-window.ts';
import { makeWindowZoom, type WindowZoom } from './window-zoom.ts';

type ElementRef = RefObject<HTMLElement | null>;

/** Lets drags, wheels and pinches on the stage move the window. */
export function useWindowZoom(stage: ElementRef, { plot }: Pick<TimelineScene, 'plot'>): void {
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

/** Paints attention; returns what is to be told when the lanes scroll. */
export function useAttentionPaint(
  stage: ElementRef,
  float: ElementRef,
  scene: TimelineScene,
  measure: MeasureText,
): (scrolled: number) => void {
  const store = useDatelineStore();
  const paint = useRef<AttentionPaint | null>(null);
  const scrolled = useRef(0);
  useLayoutEffect(
    function ownAttentionPaint() {
      if (stage.current === null || float.current === null) return undefined;
      const owned = makeAttentionPaint(stage.current, float.current, store);
      paint.current = owned;
      return () => owned.destroy();
    },
    [stage, float, store],
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

/** Lets marks slide while another account takes over the telling; whatever else moves the window stops that. */
export function useSlide(stage: ElementRef): void {
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

/** Scrolls the lanes, where they scroll, to a mark that was selected anywhere. */
export function useSelectedInView(lanes: ElementRef, scene: TimelineScene): void {
  const selected = scene.lanes.marks.find((mark) => mark.selected);
  const y = selected?.y;
  const { height } = scene.lanes;
  useLayoutEffect(
    function showSelected() {
      const element = lanes.current;
      if (element === null || y === undefined) return;
      const { scrollTop } = element;
      if (y - ROOM_AROUND < scrollTop) element.scrollTop = y - ROOM_AROUND;
      else if (y + ROOM_AROUND > scrollTop + height) element.scrollTop = y + ROOM_AROUND - height;
    },
    [lanes, y, height],
  );
}

/** What is to be seen above and below a mark, in px: its label may stand there. */
const ROOM_AROUND = 28;
