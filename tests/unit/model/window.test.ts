import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, EARLIEST, HOUR, type Interval, LATEST, MINUTE, utcMs } from '#model/time.ts';
import { clampWindow, padded, repairWindow, SHORTEST_WINDOW, windowLimits, windowShowing } from '#model/window.ts';

const day = (n: number) => utcMs(n * DAY);
const span = (from: number, to: number): Interval => ({ start: day(from), end: day(to) });

describe('windowLimits', () => {
  it('leaves a tenth of the story on both sides', () => {
    expect(windowLimits(span(0, 100))).toEqual(span(-10, 110));
    expect(windowLimits(span(1000, 1100))).toEqual(span(990, 1110));
  });

  it('leaves a day on both sides of a few', () => {
    expect(windowLimits(span(1000, 1003))).toEqual(span(999, 1004));
  });

  it('begins and ends where a link can say it', () => {
    const start = utcMs(day(1000) + 1);
    expect(windowLimits({ start, end: utcMs(start + HOUR) })).toEqual({
      start: day(1000) - HOUR,
      end: day(1000) + 2 * HOUR + MINUTE,
    });
    expect(windowLimits(span(0, 15))).toEqual(span(-2, 17));
  });

  it('does not leave what can be written as an instant', () => {
    expect(windowLimits({ start: EARLIEST, end: LATEST })).toEqual({ start: EARLIEST, end: LATEST });
  });

  it('leaves an hour on both sides of a short one', () => {
    const start = day(1000);
    expect(windowLimits({ start, end: utcMs(start + 2 * HOUR) })).toEqual({
      start: start - HOUR,
      end: start + 3 * HOUR,
    });
  });
});

describe('clampWindow', () => {
  it('moves a window back inside at its own length', () => {
    expect(clampWindow(span(95, 125), span(-10, 110))).toEqual(span(80, 110));
    expect(clampWindow(span(980, 1010), span(990, 1110))).toEqual(span(990, 1020));
  });

  it('is as long as the limits at most', () => {
    expect(clampWindow(span(900, 2000), span(990, 1110))).toEqual(span(990, 1110));
  });

  it('never answers with a window that leaves the limits or is shorter than an hour', () => {
    const limits = span(-10, 110);
    const instant = fc.integer({ min: -1000 * DAY, max: 1000 * DAY }).map(utcMs);
    fc.assert(
      fc.property(instant, instant, (start, end) => {
        const window = clampWindow({ start, end }, limits);
        expect(window.start).toBeGreaterThanOrEqual(limits.start);
        expect(window.end).toBeLessThanOrEqual(limits.end);
        expect(window.end - window.start).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
      }),
    );
  });
});

describe('repairWindow', () => {
  const limits = span(0, 100);

  it('leaves a good window alone', () => {
    expect(repairWindow(day(10), day(20), limits)).toEqual({ window: span(10, 20), fault: null });
  });

  it('swaps a reversed pair', () => {
    expect(repairWindow(day(20), day(10), limits)).toEqual({ window: span(10, 20), fault: 'reversed' });
  });

  it('opens a zero-width window to a day', () => {
    expect(repairWindow(day(10), day(10), limits)).toEqual({ window: span(10, 11), fault: 'too-short' });
  });

  it('takes an hour for long enough, at the edge of the story too', () => {
    const hour = { start: day(10), end: utcMs(day(10) + HOUR) };
    expect(repairWindow(hour.start, hour.end, limits)).toEqual({ window: hour, fault: null });
    const last = { start: utcMs(day(100) - HOUR), end: day(100) };
    expect(repairWindow(last.start, day(200), limits)).toEqual({ window: last, fault: 'outside' });
  });

  it('cuts an absurd window back to the story', () => {
    expect(repairWindow(day(-700_000), day(50), limits)).toEqual({ window: span(0, 50), fault: 'outside' });
  });

  it('shows the nearest part of the story when the window misses it altogether', () => {
    expect(repairWindow(day(500), day(510), limits)).toEqual({ window: span(90, 100), fault: 'outside' });
  });
});

describe('windowShowing', () => {
  it('leaves a window alone that already shows the span, edges included', () => {
    const window = span(0, 10);
    expect(windowShowing(window, span(0, 10))).toBe(window);
  });

  it('moves to a span outside at the same length', () => {
    expect(windowShowing(span(0, 10), span(20, 21))).toEqual(span(15.5, 25.5));
    expect(windowShowing(span(40, 50), span(30, 32))).toEqual(span(26, 36));
  });

  it('widens for a span longer than itself', () => {
    expect(windowShowing(span(0, 10), span(20, 120))).toEqual(span(10, 130));
  });

  it('lets an open end run on beyond the window', () => {
    const window = span(0, 10);
    expect(windowShowing(window, { start: day(5), end: LATEST })).toBe(window);
    expect(windowShowing(window, { start: EARLIEST, end: day(5) })).toBe(window);
    expect(windowShowing(window, { start: day(20), end: LATEST })).toEqual(span(15.5, 25.5));
    expect(windowShowing(span(20, 30), { start: day(10), end: LATEST })).toEqual(span(8, 32));
  });
});

describe('padded', () => {
  it('leaves a share of the span on both sides, but at least so much', () => {
    expect(padded(span(1000, 1100), 0.15, 7 * DAY)).toEqual(span(985, 1115));
    expect(padded(span(1000, 1010), 0.15, 7 * DAY)).toEqual(span(993, 1017));
  });
});
