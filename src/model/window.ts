import type { WindowFault } from './notice.ts';
import { HOUR, type Interval, utcMs } from './time.ts';

/** The shortest window: one hour is where axis ticks still mean something for events known to the day or minute. */
export const SHORTEST_WINDOW = HOUR;

/** Room around the story into which a reader may pan, as a share of its length. */
const MARGIN = 0.1;

/** The span that a window may not leave: the story and a tenth of its length on both sides. */
export function windowLimits(extent: Interval): Interval {
  const margin = Math.max((extent.end - extent.start) * MARGIN, SHORTEST_WINDOW);
  return { start: utcMs(extent.start - margin), end: utcMs(extent.end + margin) };
}

/** A window of the same length as near as possible to the asked one, inside the limits and not too short. */
export function clampWindow(window: Interval, limits: Interval): Interval {
  const longest = limits.end - limits.start;
  const length = Math.min(Math.max(window.end - window.start, SHORTEST_WINDOW), longest);
  const middle = window.start + (window.end - window.start) / 2;
  const start = Math.min(Math.max(middle - length / 2, limits.start), limits.end - length);
  return { start: utcMs(Math.round(start)), end: utcMs(Math.round(start + length)) };
}

export interface RepairedWindow {
  readonly window: Interval;
  readonly fault: WindowFault | null;
}

/**
 * Makes a window out of two instants that anyone may have typed: a reversed pair is swapped, a zero-width one opened to a
 * day, one that leaves the story's limits cut back to them; `fault` says which it was.
 */
export function repairWindow(start: number, end: number, limits: Interval): RepairedWindow {
  if (start > end) return { ...repairWindow(end, start, limits), fault: 'reversed' };
  if (end - start < SHORTEST_WINDOW) {
    const day = 24 * HOUR;
    const opened = { start: utcMs(start), end: utcMs(start + day) };
    return { window: clampWindow(opened, limits), fault: 'too-short' };
  }
  const cut = { start: utcMs(Math.max(start, limits.start)), end: utcMs(Math.min(end, limits.end)) };
  if (cut.start === start && cut.end === end) return { window: cut, fault: null };
  const inside = cut.end - cut.start >= SHORTEST_WINDOW;
  return { window: inside ? cut : clampWindow({ start: utcMs(start), end: utcMs(end) }, limits), fault: 'outside' };
}

/** The window moved by as little as shows the span whole; widened only where the span is longer than the window. */
export function windowShowing(window: Interval, span: Interval): Interval {
  if (window.start <= span.start && span.end <= window.end) return window;
  const length = Math.max(window.end - window.start, (span.end - span.start) * 1.2);
  const middle = span.start + (span.end - span.start) / 2;
  return { start: utcMs(middle - length / 2), end: utcMs(middle + length / 2) };
}

/** The span with room around it, so that what begins or ends there is not cut by the window's edge. */
export function padded(span: Interval, share: number, atLeast: number): Interval {
  const pad = Math.max((span.end - span.start) * share, atLeast);
  return { start: utcMs(span.start - pad), end: utcMs(span.end + pad) };
}
