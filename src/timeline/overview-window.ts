import type { Locale } from '#i18n/locale.ts';
import { DAY, HOUR, type Interval, type UtcMs, utcMs } from '#model/time.ts';
import { SHORTEST_WINDOW } from '#model/window.ts';
import { type OverviewScene, windowOnOverview } from '#scene/timeline/overview.ts';
import { ownKey } from '#ui/own-key.ts';

export interface OverviewFrame {
  readonly scene: OverviewScene;
  readonly window: Interval;
  readonly limits: Interval;
  readonly locale: Locale;
}

export interface OverviewWindow {
  /** Says where the window begins and ends. */
  readonly set: (frame: OverviewFrame) => void;
  /** Draws it, as long as no brush does. */
  readonly draw: (frame: OverviewFrame) => void;
  readonly destroy: () => void;
}

export const ENDS = ['start', 'end'] as const;
export type End = (typeof ENDS)[number];

/** As d3-brush calls them. */
export const HANDLES: Readonly<Record<End, 'w' | 'e'>> = { start: 'w', end: 'e' };

/** Handles reach this far outwards from the window, so that the body of the narrowest one stays free to drag. */
export const HANDLE = 24;

/**
 * The window on the overview: where a stroke may begin, its body, and its ends, which are sliders for the keyboard. They are
 * the nodes that d3-brush would make, and takes up when it comes (window-brush.ts).
 */
export function makeOverviewWindow(group: SVGGElement, onMove: (window: Interval) => void): OverviewWindow {
  let frame: OverviewFrame | undefined;
  const overlay = makeRect('overlay', { cursor: 'crosshair', y: '0' });
  const body = makeRect('selection', { cursor: 'move', 'shape-rendering': 'crispEdges', y: '0' });
  const handles = ENDS.map((end) => makeHandle(end, (key) => stepHandle(key, end)));
  group.append(overlay, body, ...handles);

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
      const { plot, baseline } = next.scene;
      if (frame?.scene !== next.scene) {
        write(overlay, { x: plot.x0, width: plot.x1 - plot.x0, height: baseline });
        write(body, { height: baseline });
        for (const handle of handles) write(handle, { height: baseline + HANDLE });
      }
      frame = next;
      for (const [i, end] of ENDS.entries()) describeHandle(handles[i], end, next);
    },
    draw({ scene, window }) {
      const { x0, x1 } = windowOnOverview(scene, window);
      write(body, { x: x0, width: x1 - x0 });
      moveHandlesOut(group, x0, x1);
    },
    destroy() {
      group.replaceChildren();
    },
  };
}

/**
 * d3-brush centres the handles on the ends. Not by a transform in the stylesheet: with one, the browser composes its layers
 * anew for every step of a drag.
 */
export function moveHandlesOut(group: SVGGElement, x0: number, x1: number): void {
  group.querySelector(`.handle--${HANDLES.start}`)?.setAttribute('x', `${x0 - HANDLE}`);
  group.querySelector(`.handle--${HANDLES.end}`)?.setAttribute('x', `${x1}`);
}

function makeRect(name: string, attributes: Readonly<Record<string, string>>): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('class', name);
  write(rect, attributes);
  return rect;
}

/** What of a handle stays the same; `step` says whether it took the key. */
function makeHandle(end: End, step: (key: string) => boolean): SVGRectElement {
  const handle = makeRect(`handle handle--${HANDLES[end]}`, {
    ...{ role: 'slider', tabindex: '0', cursor: 'ew-resize', 'data-window-end': end },
    ...{ y: `${-HANDLE / 2}`, width: `${HANDLE}` },
  });
  handle.addEventListener('keydown', (event) => {
    const key = ownKey(event);
    if (key === null || !step(key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return handle;
}

function describeHandle(handle: SVGRectElement | undefined, end: End, frame: OverviewFrame): void {
  const t = frame.window[end];
  const [low, high] = boundsOf(end, frame);
  const { shortDay, messages } = frame.locale;
  if (handle === undefined) return;
  write(handle, {
    'aria-label': end === 'start' ? messages.timeline.windowStart() : messages.timeline.windowEnd(),
    'aria-valuemin': dayNumber(low),
    'aria-valuemax': dayNumber(high),
    'aria-valuenow': dayNumber(t),
    'aria-valuetext': shortDay(end === 'start' ? t : utcMs(t - 1)),
  });
}

function write(element: Element, values: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(values)) {
    // Even the same value would have the browser see to its accessibility tree.
    if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
  }
}

/** Sliders count in days since 1970, which stay whole numbers of a size that can be spoken. */
function dayNumber(t: UtcMs): number {
  return Math.round(t / DAY);
}

function boundsOf(end: End, { window, limits }: OverviewFrame): readonly [UtcMs, UtcMs] {
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
