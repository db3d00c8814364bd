import { DAY, type Interval, utcMs } from '#model/time.ts';
import type { TimelineInput } from '#scene/timeline/input.ts';

type Told = TimelineInput['events'][number];

/** The event that a key goes to from another in time order; `undefined` for keys that do not step. */
export function steppedTo(key: string, events: readonly Told[], from: string): Told | undefined {
  const index = events.findIndex(({ event }) => event.id === from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return events[Math.min(index + 1, events.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return events[Math.max(index - 1, 0)];
    case 'Home':
      return events[0];
    case 'End':
      return events.at(-1);
    default:
      return undefined;
  }
}

/** What must be in the window for a date to be seen: all of it, or the closed end of one that is open. */
export function spanToShow({ date }: Told): Interval {
  if (date.first.open) return { start: utcMs(date.end - DAY), end: date.end };
  return date.last.open ? { start: date.start, end: utcMs(date.start + DAY) } : date;
}
