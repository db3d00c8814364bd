import { type DatedInterval, isPointInTime } from '#model/edtf.ts';
import type { AccountId } from '#model/id.ts';
import { DAY, durationOf, type Interval, knownSpan, overlaps, spanOf, utcMs } from '#model/time.ts';
import type { ContestedEvent, RailStory } from '#query/rail-story.ts';
import type { TimelineInput } from './input.ts';
import { saysNoDay } from './rail-stops.ts';

/** A rail has room for so many whole marks. */
const MOST_MARKS = 3;

/** Of the stretch between the first and the last date: what is shown of time. */
const AROUND = 1.3;

/** A span takes no larger part of what is shown, for else it would say no day. */
const SPAN_SHARE = 0.38;

/** Days are not drawn larger than a week of them fills the plot. */
const LEAST_DAYS = 7 * DAY;

/** The present account and the one that the story opens with, or the next where that is the present one; in their order. */
export function pairOf(story: RailStory, present: AccountId, usual: AccountId): RailStory {
  const { accounts } = story;
  const own = Math.max(
    0,
    accounts.findIndex(({ id }) => id === present),
  );
  const first = accounts.findIndex(({ id }) => id === usual);
  const other = first < 0 || first === own ? (own + 1) % accounts.length : first;
  const pair = [own, other].sort((a, b) => a - b);
  const of = <Each>(each: readonly Each[]) => pair.flatMap((index) => each.slice(index, index + 1));
  return {
    accounts: of(accounts),
    others: [...story.others, ...accounts.filter((_, index) => !pair.includes(index))],
    events: story.events.map((event) => ({ ...event, tellings: of(event.tellings) })),
  };
}

/** What gets whole marks: the selected event, then those of the finding or of the step; as many as a rail has room for. */
export function fullEvents(
  { accounts, events }: RailStory,
  { selectedEvent, dataset, tellings = [] }: Pick<TimelineInput, 'selectedEvent' | 'dataset' | 'tellings'>,
): readonly ContestedEvent[] {
  const chosen = events.find(({ event }) => event.id === selectedEvent);
  const event = selectedEvent === null || chosen ? undefined : dataset.eventById.get(selectedEvent);
  const told = tellings.flat().filter((each) => each.event === event);
  const agreed = event && {
    event,
    lane: null,
    tellings: accounts.map(({ id }) => told.find(({ claim }) => claim.account === id) ?? null),
    isJoined: true,
  };
  return [chosen ?? agreed, ...events.filter((each) => each.isJoined && each !== chosen)]
    .flatMap((each) => (each?.tellings.some((telling) => telling !== null) ? { ...each, isJoined: true } : []))
    .slice(0, MOST_MARKS);
}

/** As much of the window as holds all that these events' dates say a day of, with some time around. */
export function frameOf(events: readonly ContestedEvent[], window: Interval): Interval {
  const dates = events.flatMap(({ tellings }) =>
    tellings.flatMap((told) =>
      told !== null && overlaps(told.date, window) && !saysNoDay(told.date, window) ? told.date : [],
    ),
  );
  const span = spanOf(dates);
  if (span === undefined) return window;
  const longest = Math.max(...dates.map((date) => durationOf(knownSpan(date))));
  const least = dates.some(isHour) ? 0 : LEAST_DAYS;
  const length = Math.max(durationOf(span) * AROUND, longest / SPAN_SHARE, least);
  const start = Math.max(window.start, span.start - (length - durationOf(span)) / 2);
  return { start: utcMs(start), end: utcMs(Math.min(window.end, start + length)) };
}

function isHour(date: DatedInterval): boolean {
  return isPointInTime(date) && durationOf(date) < DAY;
}
