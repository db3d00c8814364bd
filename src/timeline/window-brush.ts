import { brushX, type D3BrushEvent, pointer, select } from 'd3';
import { type Interval, utcMs } from '#model/time.ts';
import { cssPx } from '#scene/css-px.ts';
import { windowOnOverview } from '#scene/timeline/overview.ts';
import { ENDS, HANDLE, HANDLES, moveHandlesOut, type OverviewFrame } from './overview-window.ts';

export interface WindowBrush {
  /** Brings the brush in step with the scene and with a window that was moved by others. */
  readonly set: (frame: OverviewFrame) => void;
  readonly destroy: () => void;
}

/** A stroke on the empty part that is shorter than this is a click: the window goes there. In px. */
const SHORTEST_STROKE = 3;

/**
 * The brush on the overview: its body moves the window, its handles one end of it, a stroke beside it draws a new window and a
 * click there brings the window along.
 *
 * @param group with the nodes of overview-window.ts in it
 */
export function makeWindowBrush(group: SVGGElement, onMove: (window: Interval) => void): WindowBrush {
  let frame: OverviewFrame | undefined;
  let gesturing = false;
  const behaviour = brushX<unknown>().keyModifiers(false).handleSize(HANDLE);
  const selection = select<SVGGElement, unknown>(group);
  for (const end of ENDS) selection.select(`.handle--${HANDLES[end]}`).datum({ type: HANDLES[end] });

  behaviour
    .on('start.handles brush.handles end.handles', (event: D3BrushEvent<unknown>) => {
      const drawn = drawnSpan(event);
      if (drawn !== null) moveHandlesOut(group, ...drawn);
    })
    .on('start', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) gesturing = true;
    })
    .on('brush', (event: D3BrushEvent<unknown>) => {
      const drawn = drawnSpan(event);
      if (event.sourceEvent && frame && drawn && drawn[1] - drawn[0] >= minimum(event)) onMove(toWindow(drawn, frame));
    })
    .on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent || frame === undefined) return;
      gesturing = false;
      const drawn = drawnSpan(event);
      if (drawn === null || drawn[1] - drawn[0] < minimum(event)) onMove(windowAround(event.sourceEvent, group, frame));
      follow(frame);
    });

  /** Shows the window as it is; the group is told without a source event, so nothing is dispatched. */
  function follow({ scene, window }: OverviewFrame) {
    const { x0, x1 } = windowOnOverview(scene, window);
    selection.call(behaviour.move, [x0, x1]);
  }

  return {
    set(next) {
      const resized = frame?.scene.size.width !== next.scene.size.width || frame.scene.baseline !== next.scene.baseline;
      frame = next;
      if (resized) {
        const { plot, baseline } = next.scene;
        behaviour.extent([
          [plot.x0, 0],
          [plot.x1, baseline],
        ]);
        // d3-brush would keep the page from scrolling under a finger.
        selection.call(behaviour).style('touch-action', 'pan-y');
      }
      if (!gesturing) follow(next);
    },
    destroy() {
      selection.on('.brush', null);
    },
  };
}

function drawnSpan(event: D3BrushEvent<unknown>): readonly [number, number] | null {
  const [from, to] = event.selection ?? [];
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}

/** Only a new stroke may be a click; a body or handle may be as narrow as the window is. */
function minimum({ mode }: D3BrushEvent<unknown>): number {
  return mode === 'handle' ? SHORTEST_STROKE : 0;
}

function toWindow([x0, x1]: readonly [number, number], { scene }: OverviewFrame): Interval {
  return { start: scene.scale.toTime(cssPx(x0)), end: scene.scale.toTime(cssPx(x1)) };
}

function windowAround(sourceEvent: unknown, group: SVGGElement, { scene, window }: OverviewFrame): Interval {
  const [x] = pointer(sourceEvent, group);
  const half = (window.end - window.start) / 2;
  const middle = scene.scale.toTime(cssPx(x));
  return { start: utcMs(middle - half), end: utcMs(middle + half) };
}
