import { type Interval, utcMs } from '#model/time.ts';

/** What one press or key makes of the window's length. */
export const ZOOM_STEP = 0.6;

/** The window made shorter or longer by a factor around an instant, which stays where it is on the screen. */
export function zoomedAround(window: Interval, instant: number, factor: number): Interval {
  return {
    start: utcMs(instant - (instant - window.start) * factor),
    end: utcMs(instant + (window.end - instant) * factor),
  };
}
