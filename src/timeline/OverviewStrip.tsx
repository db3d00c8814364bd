import { use, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { windowLimits } from '#model/window.ts';
import { cssPx } from '#scene/css-px.ts';
import { type OverviewScene, overviewScene, windowOnOverview } from '#scene/timeline/overview.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { useStageBox } from '#stage/use-stage-box.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { followWindow } from './follow-window.ts';
import { GesturesContext } from './gestures-context.ts';
import { makeOverviewWindow, type OverviewWindow } from './overview-window.ts';
import { useHeldGestures } from './use-held-gestures.ts';
import type { WindowBrush } from './window-brush.ts';

/** Room beside the strip for the handles, which reach outwards. */
const EDGE = 24;

/** Width of what is drawn of a handle. */
const GRIP = 4;

/** The whole dataset as a profile of its density, with a brush for the window. */
export function OverviewStrip() {
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  return (
    <div className="timeline-overview" ref={element}>
      {box && <Overview box={box} />}
    </div>
  );
}

/** The profile is drawn once; the window moves over it without a render. */
function Overview({ box }: { readonly box: StageBox }) {
  const locale = useLocale();
  const store = useDatelineStore();
  const scene = useOverviewScene(box);
  const extent = useValue((state) => state.dataset.extent);
  const brushGroup = useRef<SVGGElement>(null);
  const drawn = useRef<OverviewWindow | null>(null);
  const brush = useRef<WindowBrush | null>(null);
  const gestures = use(GesturesContext);
  const grips = useRef<SVGGElement>(null);

  useLayoutEffect(
    function ownWindow() {
      if (brushGroup.current === null) return undefined;
      const owned = makeOverviewWindow(brushGroup.current, (moved) => {
        store.dispatch({ type: 'move-window', window: moved });
      });
      drawn.current = owned;
      return () => owned.destroy();
    },
    [store],
  );
  useLayoutEffect(
    function ownBrush() {
      if (brushGroup.current === null || gestures.status !== 'there') return undefined;
      const owned = gestures.makeWindowBrush(brushGroup.current, (moved) => {
        store.dispatch({ type: 'move-window', window: moved });
      });
      brush.current = owned;
      return () => owned.destroy();
    },
    [store, gestures],
  );
  useLayoutEffect(
    function keepWindowInStep() {
      function show() {
        const { window } = store.getState().view;
        const frame = { scene, window, limits: windowLimits(extent), locale };
        drawn.current?.set(frame);
        if (gestures.status === 'there') brush.current?.set(frame);
        else drawn.current?.draw(frame);
        const { x0, x1 } = windowOnOverview(scene, window);
        grips.current?.children[0]?.setAttribute('x', `${x0 - GRIP / 2}`);
        grips.current?.children[1]?.setAttribute('x', `${x1 - GRIP / 2}`);
      }
      show();
      return followWindow(store, show);
    },
    [store, scene, extent, locale, gestures],
  );
  useHeldGestures(brushGroup, 'overview');

  return (
    <svg role="group" aria-label={locale.messages.timeline.overview()} width={box.size.width} height={box.size.height}>
      <OverviewMarks scene={scene} />
      <g ref={brushGroup} className="timeline-brush" fill="none" pointerEvents="all" />
      <g ref={grips}>
        <Grip baseline={scene.baseline} />
        <Grip baseline={scene.baseline} />
      </g>
    </svg>
  );
}

function useOverviewScene({ size, measure, fontSize }: StageBox): OverviewScene {
  const { tick } = useLocale();
  const rows = useSelected((select) => select.mapRows);
  const dataset = useValue((state) => state.dataset);
  return useMemo(
    () =>
      overviewScene({
        rows,
        dataset,
        size,
        plot: { x0: cssPx(EDGE), x1: cssPx(Math.max(EDGE + 1, size.width - EDGE)) },
        measure,
        fontSize,
        words: { tick },
      }),
    [rows, dataset, size, measure, fontSize, tick],
  );
}

function OverviewMarks({ scene }: { readonly scene: OverviewScene }) {
  const { baseline, plot, bars, ticks, size } = scene;
  return (
    <g>
      <rect className="timeline-overview-ground" x={plot.x0} width={plot.x1 - plot.x0} height={baseline} />
      {ticks.map(({ at, x, labelX, label }) => (
        <g key={at} className="timeline-overview-tick">
          <line x1={x} x2={x} y1={0} y2={baseline} />
          {label !== null && (
            <text x={labelX} y={size.height - 3}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path
        className="timeline-overview-bar"
        d={bars.map(({ x0, x1, height }) => `M${x0},${baseline}V${baseline - height}H${x1}V${baseline}`).join('')}
      />
      <line className="timeline-axis-line" x1={plot.x0} x2={plot.x1} y1={baseline} y2={baseline} />
    </g>
  );
}

function Grip({ baseline }: { readonly baseline: number }) {
  return <rect className="timeline-grip" y={baseline / 2 - 6} width={GRIP} height={12} rx={2} />;
}
