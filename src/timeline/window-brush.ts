import { brushX, type D3BrushEvent, pointer, select } from 'd3';
import type { Locale } from '#i18n/locale.ts';
import { DAY, HOUR, type Interval, type UtcMs, utcMs } from '#model/time.ts';
import { SHORTEST_WINDOW } from '#model/window.ts';
import { cssPx } from '#scene/css-px.ts';
import { type OverviewScene, windowOnOverview } from '#scene/timeline/overview.ts';
import { ownKey } from '#ui/own-key.ts';

export interface BrushFrame {
  readonly scene: OverviewScene;
  readonly window: Interval;
  readonly limits: Interval;
  readonly locale: Locale;
}

export interface WindowBrush {
  /** Brings the brush in step with the scene and with a window that was moved by others. */
  readonly set: (frame: BrushFrame) => void;
  readonly destroy: () => void;
}

const ENDS = ['start', 'end'] as const;
type End = (typeof ENDS)[number];

/** As d3-brush calls them. */
const HANDLES: Readonly<Record<End, string>> = { start: '.handle--w', end: '.handle--e' };

/** Handles reach this far outwards from the window, so that the body of the narrowest one stays free to drag. */
const HANDLE = 24;

/** A stroke on the empty part that is shorter than this is a click: the window goes there. In px. */
const SHORTEST_STROKE = 3;

/**
 * The brush on the overview: its body moves the window, its handles are sliders, a stroke beside it draws a new window
 * and a click there brings the window along.
 */
export function makeWindowBrush(group: SVGGElement, onMove: (window: Interval) => void): WindowBrush {
  let frame: BrushFrame | undefined;
  let gesturing = false;
  const behaviour = brushX<unknown>().keyModifiers(false).handleSize(HANDLE);
  const selection = select<SVGGElement, unknown>(group);

  behaviour
    .on('start.handles brush.handles end.handles', (event: D3BrushEvent<unknown>) => moveHandlesOut(group, event))
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
  function follow({ scene, window }: BrushFrame) {
    const { x0, x1 } = windowOnOverview(scene, window);
    selection.call(behaviour.move, [x0, x1]);
  }

  /** Whether the key moves a handle; if so, it has. */
  function stepHandle(key: string, end: End): boolean {
    if (frame === undefined) return false;
    const { window } = frame;
    const [low, high] = boundsOf(end, frame);
    const moved = movedTo(key, window[end], stepOf(window), low, high);
    if (moved !== undefined) onMove({ ...window, [end]: utcMs(Math.min(Math.max(moved, low), high)) });
    return moved !== undefined;
  }

  return {
    set(next) {
      const resized = frame?.scene.size.width !== next.scene.size.width || frame.scene.baseline !== next.scene.baseline;
      const retold = frame?.locale !== next.locale;
      frame = next;
      if (resized) {
        const { plot, baseline } = next.scene;
        behaviour.extent([
          [plot.x0, 0],
          [plot.x1, baseline],
        ]);
        // d3-brush would keep the page from scrolling under a finger.
        selection.call(behaviour).style('touch-action', 'pan-y');
        for (const end of ENDS) makeSlider(group, end, (key) => stepHandle(key, end));
      }
      if (resized || retold) for (const end of ENDS) nameHandle(group, end, next.locale);
      if (!gesturing) follow(next);
      for (const end of ENDS) describeHandle(group, end, next);
    },
    destroy() {
      selection.on('.brush', null).selectAll('*').remove();
    },
  };
}

/**
 * d3-brush centres the handles on the ends. Not by a transform in the stylesheet: with one, the browser composes its layers
 * anew for every step of a drag.
 */
function moveHandlesOut(group: SVGGElement, event: D3BrushEvent<unknown>): void {
  const drawn = drawnSpan(event);
  if (drawn === null) return;
  group.querySelector(HANDLES.start)?.setAttribute('x', `${drawn[0] - HANDLE}`);
  group.querySelector(HANDLES.end)?.setAttribute('x', `${drawn[1]}`);
}

function drawnSpan(event: D3BrushEvent<unknown>): readonly [number, number] | null {
  const [from, to] = event.selection ?? [];
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}

/** Only a new stroke may be a click; a body or handle may be as narrow as the window is. */
function minimum({ mode }: D3BrushEvent<unknown>): number {
  return mode === 'handle' ? SHORTEST_STROKE : 0;
}

function toWindow([x0, x1]: readonly [number, number], { scene }: BrushFrame): Interval {
  return { start: scene.scale.toTime(cssPx(x0)), end: scene.scale.toTime(cssPx(x1)) };
}

function windowAround(sourceEvent: unknown, group: SVGGElement, { scene, window }: BrushFrame): Interval {
  const [x] = pointer(sourceEvent, group);
  const half = (window.end - window.start) / 2;
  const middle = scene.scale.toTime(cssPx(x));
  return { start: utcMs(middle - half), end: utcMs(middle + half) };
}

/** What of a handle stays the same; `step` says whether it took the key. */
function makeSlider(group: SVGGElement, end: End, step: (key: string) => boolean): void {
  select(group)
    .select(HANDLES[end])
    .attr('role', 'slider')
    .attr('tabindex', 0)
    .attr('data-window-end', end)
    .on('keydown.slider', (event: KeyboardEvent) => {
      const key = ownKey(event);
      if (key === null || !step(key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
}

function nameHandle(group: SVGGElement, end: End, { messages: { timeline } }: Locale): void {
  select(group)
    .select(HANDLES[end])
    .attr('aria-label', end === 'start' ? timeline.windowStart() : timeline.windowEnd());
}

function describeHandle(group: SVGGElement, end: End, frame: BrushFrame): void {
  const t = frame.window[end];
  const [low, high] = boundsOf(end, frame);
  const values = {
    'aria-valuemin': `${dayNumber(low)}`,
    'aria-valuemax': `${dayNumber(high)}`,
    'aria-valuenow': `${dayNumber(t)}`,
    'aria-valuetext': frame.locale.shortDay(end === 'start' ? t : utcMs(t - 1)),
  };
  const handle = group.querySelector(HANDLES[end]);
  for (const [name, value] of Object.entries(values)) {
    // Even the same value would have the browser see to its accessibility tree.
    if (handle?.getAttribute(name) !== value) handle?.setAttribute(name, value);
  }
}

/** Sliders count in days since 1970, which stay whole numbers of a size that can be spoken. */
function dayNumber(t: UtcMs): number {
  return Math.round(t / DAY);
}

function boundsOf(end: End, { window, limits }: BrushFrame): readonly [UtcMs, UtcMs] {
  return end === 'start'
    ? [limits.start, utcMs(window.end - SHORTEST_WINDOW)]
    : [utcMs(window.start + SHORTEST_WINDOW), limits.end];
}

/** A twentieth of the window in whole days; hours once it is shorter than three days. */
function stepOf({ start, end }: Interval): number {
  const unit = end - start < 3 * DAY ? HOUR : DAY;
  return Math.max(unit, Math.round((end - start) / 20 / unit) * unit);
}

function movedTo(key: string, t: number, step: number, low: number, high: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return t + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return t - step;
    case 'PageUp':
      return t + 5 * step;
    case 'PageDown':
      return t - 5 * step;
    case 'Home':
      return low;
    case 'End':
      return high;
    default:
      return undefined;
  }
}
