import type { WindowFault } from './notice.ts';
import { DAY, durationOf, EARLIEST, HOUR, type Interval, knownSpan, LATEST, MINUTE, utcMs } from './time.ts';
import { spanInWriting } from './written-day.ts';

/** The shortest window: one hour is where axis ticks still mean something for events known to the day or minute. */
export const SHORTEST_WINDOW = HOUR;

/** Room around the story into which a reader may pan, as a share of its length. */
const MARGIN = 0.1;

/**
 * The span that a window may not leave: the story and a tenth of its length on both sides, but at least a day, or an hour
 * where the story is shorter than a day. It begins and ends where a link can say it.
 */
export function windowLimits(extent: Interval): Interval {
  return linkableWindow(padded(extent, MARGIN, durationOf(extent) < DAY ? HOUR : DAY));
}

/** From here on a window is written to the day; a shorter one to the minute. */
const WHOLE_DAYS_FROM = 7 * DAY;

/**
 * The window as a link can say it: whole days, or whole minutes when it is shorter than a week. Its ends move outwards by
 * less than that unit, or to whole years where these have more than four digits.
 */
export function linkableWindow(window: Interval): Interval {
  const unit = durationOf(window) >= WHOLE_DAYS_FROM ? DAY : MINUTE;
  const start = utcMs(Math.floor(window.start / unit) * unit);
  return spanInWriting({ start, end: utcMs(Math.ceil(window.end / unit) * unit) });
}

/** Shorter stories open with room around them: of hours at least two are shown, of days three. */
const LEAST_OPENING = { hours: 2 * HOUR, days: 3 * DAY };

/** The window in which a story opens that names none: all that is known of it, a single instant or day amid its time. */
export function openingWindow(extent: Interval): Interval {
  const [least, unit] = durationOf(extent) < DAY ? [LEAST_OPENING.hours, MINUTE] : [LEAST_OPENING.days, DAY];
  const pad = Math.ceil(Math.max(0, least - durationOf(extent)) / 2 / unit) * unit;
  return { start: utcMs(extent.start - pad), end: utcMs(extent.end + pad) };
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

/**
 * The window moved by as little as shows the span whole; widened only where the span is longer than the window. An open end
 * is shown wherever the window ends, as long as the day beside the other end is.
 */
export function windowShowing(window: Interval, dated: Interval): Interval {
  const known = knownSpan(dated);
  const span = {
    start: dated.start === EARLIEST ? Math.min(known.start, window.start) : known.start,
    end: dated.end === LATEST ? Math.max(known.end, window.end) : known.end,
  };
  if (window.start <= span.start && span.end <= window.end) return window;
  const length = Math.max(window.end - window.start, (span.end - span.start) * 1.2);
  const middle = span.start + (span.end - span.start) / 2;
  return { start: utcMs(middle - length / 2), end: utcMs(middle + length / 2) };
}

/**
 * The span with room around it, so that what begins or ends there is not cut by the window's edge; as far as instants can be
 * written.
 */
export function padded(span: Interval, share: number, atLeast: number): Interval {
  const pad = Math.max(durationOf(span) * share, atLeast);
  return { start: utcMs(Math.max(span.start - pad, EARLIEST)), end: utcMs(Math.min(span.end + pad, LATEST)) };
}

/** Whether two windows are of the same whole days, which is how exactly a link says one. */
export function sameDays(a: Interval, b: Interval): boolean {
  return Math.floor(a.start / DAY) === Math.floor(b.start / DAY) && Math.ceil(a.end / DAY) === Math.ceil(b.end / DAY);
}
