import { type Interval, type UtcMs, utcMs } from '#model/time.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';

/** Time to pixels and back, linear in UTC milliseconds. */
export interface TimeScale {
  readonly window: Interval;
  readonly plot: Span;
  /** Also for instants outside of the window. */
  readonly toX: (t: UtcMs) => CssPx;
  /** Also for pixels outside of the plot. Between milliseconds, so not a whole number. */
  readonly toTime: (x: CssPx) => UtcMs;
  /** The visible part of a span; `undefined` when none is. */
  readonly visible: (span: Interval) => Span | undefined;
}

/** Lays a window over the plot: `window.start` at `plot.x0`, `window.end` at `plot.x1`. */
export function timeScale(window: Interval, plot: Span): TimeScale {
  const perMs = (plot.x1 - plot.x0) / (window.end - window.start);
  const toX = (t: UtcMs) => cssPx(plot.x0 + (t - window.start) * perMs);
  return {
    window,
    plot,
    toX,
    toTime: (x) => utcMs(window.start + (x - plot.x0) / perMs),
    visible(span) {
      if (span.start >= window.end || window.start >= span.end) return undefined;
      return { x0: cssPx(Math.max(toX(span.start), plot.x0)), x1: cssPx(Math.min(toX(span.end), plot.x1)) };
    },
  };
}

/** The nearest x that lies between two, in px; `low` where they leave no room. */
export function clampX(x: number, low: number, high: number): CssPx {
  return cssPx(Math.max(low, Math.min(x, Math.max(low, high))));
}
