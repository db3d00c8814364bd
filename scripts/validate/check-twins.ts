import { distance } from 'fastest-levenshtein';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim, StoryEvent } from '#model/event.ts';
import { localDays } from '#model/local-time.ts';
import { DAY, durationOf } from '#model/time.ts';
import { writeDay } from '#model/written-day.ts';
import type { CheckFault } from './check-fault.ts';
import type { CheckedStory } from './checked-story.ts';

/** Titles that differ by no more than this share of their letters, in whatever order their words stand, tell the same. */
const NEAR = 1 / 4;

/** Events that are probably one: the same day, the same place, and titles that are almost the same. The later one is named. */
export function checkTwins(story: CheckedStory): readonly CheckFault[] {
  const { events } = story.tables;
  return events.flatMap((event, i) => {
    for (const earlier of events.slice(0, i)) {
      const shared = areNear(event.title, earlier.title) ? sharedClaim(event, earlier) : undefined;
      if (shared === undefined) continue;
      const problem = { kind: 'twin-event', event: earlier.id, ...shared } as const;
      return [{ ...story.spotOf('events', event.id), problem }];
    }
    return [];
  });
}

function areNear(a: string, b: string): boolean {
  const [plainA, plainB] = [plainTitle(a), plainTitle(b)];
  return distance(plainA, plainB) <= NEAR * Math.max(plainA.length, plainB.length);
}

/** "The rally, at Villepinte" → "at rally the villepinte". */
function plainTitle(title: string): string {
  const letters = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return [...letters.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .sort()
    .join(' ');
}

/** A day and a place that some claim of each gives. */
function sharedClaim(a: StoryEvent, b: StoryEvent): { readonly day: string; readonly place: string } | undefined {
  const known = new Set(b.claims.flatMap(dayAndPlace).map(({ day, place }) => `${day} ${place}`));
  return a.claims.flatMap(dayAndPlace).find(({ day, place }) => known.has(`${day} ${place}`));
}

function dayAndPlace({ date, place }: Claim): readonly { readonly day: string; readonly place: string }[] {
  const day = date === undefined ? undefined : singleDay(date);
  return day === undefined || place === undefined ? [] : [{ day, place }];
}

function singleDay(date: DatedInterval): string | undefined {
  const days = localDays(date);
  return durationOf(days) === DAY ? writeDay(days.start) : undefined;
}
