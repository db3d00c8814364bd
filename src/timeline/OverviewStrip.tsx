import { useLayoutEffect, useMemo, useRef } from 'react';
import { tickLabel } from '#i18n/format-date.ts';
import { LOCALE, messages } from '#i18n/messages.ts';
import { utcDay } from '#model/time.ts';
import { windowLimits } from '#model/window.ts';
import { cssPx } from '#scene/css-px.ts';
import { type OverviewScene, overviewScene } from '#scene/timeline-overview.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { type Stage, useStage } from './use-stage.ts';
import { makeWindowBrush, type WindowBrush } from './window-brush.ts';

/** Room beside the strip for the handles, which reach outwards. */
const EDGE = 24;

/** The whole dataset as a profile of its density, with a brush for the window. */
export function OverviewStrip() {
  const element = useRef<HTMLDivElement>(null);
  const stage = useStage(element);
  return (
    <div className="timeline-overview" ref={element}>
      {stage && <Overview stage={stage} />}
    </div>
  );
}

function Overview({ stage }: { readonly stage: Stage }) {
  const store = useDatelineStore();
  const scene = useOverviewScene(stage);
  const window = useValue((state) => state.view.window);
  const extent = useValue((state) => state.dataset.extent);
  const group = useRef<SVGGElement>(null);
  const brush = useRef<WindowBrush | null>(null);

  useLayoutEffect(
    function ownBrush() {
      if (group.current === null) return undefined;
      const owned = makeWindowBrush(group.current, (moved) => store.dispatch({ type: 'move-window', window: moved }));
      brush.current = owned;
      return () => owned.destroy();
    },
    [store],
  );
  useLayoutEffect(
    function keepBrushInStep() {
      brush.current?.set({ scene, window, limits: windowLimits(extent) });
    },
    [scene, window, extent],
  );

  return (
    <svg role="group" aria-label={messages.timeline.overview} width={stage.size.width} height={stage.size.height}>
      <OverviewMarks scene={scene} />
      <g ref={group} className="timeline-brush" />
      <Grip x={scene.window.x0} baseline={scene.baseline} />
      <Grip x={scene.window.x1} baseline={scene.baseline} />
    </svg>
  );
}

function useOverviewScene({ size, measure, fontSize }: Stage): OverviewScene {
  const events = useSelected((select) => select.tierEvents);
  const dataset = useValue((state) => state.dataset);
  const window = useValue((state) => state.view.window);
  return useMemo(
    () =>
      overviewScene({
        events,
        dataset,
        window,
        size,
        plot: { x0: cssPx(EDGE), x1: cssPx(Math.max(EDGE + 1, size.width - EDGE)) },
        measure,
        fontSize,
        yearLabel: (year) => tickLabel(utcDay(year, 1, 1) ?? window.start, 'year', LOCALE),
      }),
    [events, dataset, window, size, measure, fontSize],
  );
}

function OverviewMarks({ scene }: { readonly scene: OverviewScene }) {
  const { baseline, plot, bars, ticks, size } = scene;
  return (
    <g>
      <rect className="timeline-overview-ground" x={plot.x0} width={plot.x1 - plot.x0} height={baseline} />
      {ticks.map(({ x, label }) => (
        <g key={x} className="timeline-overview-year">
          <line x1={x} x2={x} y1={0} y2={baseline} />
          {label !== null && (
            <text x={x} y={size.height - 3}>
              {label}
            </text>
          )}
        </g>
      ))}
      {bars.map(({ x0, x1, height }) => (
        <rect key={x0} className="timeline-overview-bar" x={x0} y={baseline - height} width={x1 - x0} height={height} />
      ))}
      <line className="timeline-axis-line" x1={plot.x0} x2={plot.x1} y1={baseline} y2={baseline} />
    </g>
  );
}

function Grip({ x, baseline }: { readonly x: number; readonly baseline: number }) {
  return <rect className="timeline-grip" x={x - 2} y={baseline / 2 - 6} width={4} height={12} rx={2} />;
}
