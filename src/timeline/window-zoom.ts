import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3';
import { type Interval, utcMs } from '#model/time.ts';
import { SHORTEST_WINDOW } from '#model/window.ts';
import { cssPx, type Span } from '#scene/css-px.ts';
import { boxScale } from '#ui/box-scale.ts';
import { makeFingerWay } from './finger-way.ts';

/** What the gestures act upon. */
export interface ZoomFrame {
  readonly window: Interval;
  /** How far the window may go. */
  readonly limits: Interval;
  /** The part of the element that shows the window. */
  readonly plot: Span;
}

export interface WindowZoom {
  /** Brings the gestures in step with a window that was moved by others. */
  readonly set: (frame: ZoomFrame) => void;
  readonly destroy: () => void;
}

/** A press that moves less than this is a click, in px. */
const CLICK_DISTANCE = 4;

/** A window that differs by less than this from where the gesture has it is the same one, rounded; in px. */
const ROUNDING = 0.5;

/**
 * Drag pans, Ctrl or ⌘ and the wheel zoom around the pointer, two fingers pan and zoom, one finger pans sideways and leaves
 * up and down to the page, a double click zooms in.
 *
 * The transform of d3-zoom maps a plot that shows all of `limits` (scale 1) to one that shows the window:
 *
 * ```text
 * limits   |------[  window  ]--------|   k = length of limits / length of window
 * plot            |----------|            x = plot.x0 − k · (window.start at scale 1)
 * ```
 */
export function makeWindowZoom(element: HTMLElement, onMove: (window: Interval) => void): WindowZoom {
  let frame: ZoomFrame | undefined;
  let scale = boxScale(element).x;
  let setting = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => isGesture(event) && takeScale())
    .duration(0)
    .clickDistance(CLICK_DISTANCE)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!setting && event.sourceEvent !== null && frame !== undefined)
        onMove(windowOf(event.transform, onScreen(frame)));
    });
  const selection = select(element).call(behaviour);
  const leaving = leaveUpAndDown(element);

  /** d3-zoom takes positions from the screen, so its plot is measured there: a gesture keeps what is under the pointer. */
  function onScreen(own: ZoomFrame): ZoomFrame {
    const { x0, x1 } = own.plot;
    return { ...own, plot: { x0: cssPx(x0 * scale), x1: cssPx(x1 * scale) } };
  }

  /** As a gesture begins; a page may be scaled at any time. */
  function takeScale(): true {
    const before = scale;
    scale = boxScale(element).x;
    if (scale !== before && frame !== undefined) show(onScreen(frame));
    return true;
  }

  function show({ plot, limits, window }: ZoomFrame): void {
    behaviour
      .extent([
        [plot.x0, 0],
        [plot.x1, 1],
      ])
      .translateExtent([
        [plot.x0, -Infinity],
        [plot.x1, Infinity],
      ])
      .scaleExtent([1, (limits.end - limits.start) / SHORTEST_WINDOW]);
    const wanted = transformOf({ plot, limits, window });
    const present = zoomTransform(element);
    const shift = (t: Interval['start']) => {
      const x = plot.x0 + ((t - limits.start) / (limits.end - limits.start)) * (plot.x1 - plot.x0);
      return Math.abs(wanted.applyX(x) - present.applyX(x));
    };
    if (shift(window.start) < ROUNDING && shift(window.end) < ROUNDING) return;
    setting = true;
    selection.call(behaviour.transform, wanted);
    setting = false;
  }

  return {
    set(next) {
      frame = next;
      show(onScreen(next));
    },
    destroy() {
      leaving.abort();
      selection.on('.zoom', null);
    },
  };
}

/** Keeps one finger that moves up or down from d3-zoom, which would cancel the page's scrolling whatever `touch-action` says. */
function leaveUpAndDown(element: HTMLElement): AbortController {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal } as const;
  const isPages = makeFingerWay();
  element.addEventListener('touchstart', isPages, options);
  element.addEventListener('touchmove', (event) => isPages(event) && event.stopImmediatePropagation(), options);
  return listening;
}

function isGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)) return false;
  const onButton = event.target instanceof Element && event.target.closest('button, select, [role="button"]') !== null;
  return event.type !== 'dblclick' || !onButton;
}

function transformOf({ window, limits, plot }: ZoomFrame): ZoomTransform {
  const k = (limits.end - limits.start) / (window.end - window.start);
  const base = plot.x0 + ((window.start - limits.start) / (limits.end - limits.start)) * (plot.x1 - plot.x0);
  return zoomIdentity.translate(plot.x0 - k * base, 0).scale(k);
}

function windowOf(transform: ZoomTransform, { limits, plot }: ZoomFrame): Interval {
  const perPx = (limits.end - limits.start) / (plot.x1 - plot.x0);
  const toTime = (x: number) => utcMs(limits.start + (transform.invertX(x) - plot.x0) * perPx);
  return { start: toTime(plot.x0), end: toTime(plot.x1) };
}
