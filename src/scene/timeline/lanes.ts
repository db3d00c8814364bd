import type { Dataset } from '#model/dataset.ts';
import { type ActorId, actorId, categoryId, countryCode } from '#model/id.ts';
import type { Grouping } from '#model/view.ts';
import { type LaneSet, REST_LANE } from '#query/lane-sets.ts';
import { storyLanes } from '#query/story-lanes.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CategoryMark, categoryMark } from '#scene/category-mark.ts';
import type { TimelineInput } from './input.ts';

/** What a lane is called, and the sign of its category where lanes are categories. */
export interface LaneHead {
  readonly id: string;
  readonly title: string;
  /** The title is a text of the story, not a word of the page's language. */
  readonly isTold: boolean;
  readonly category: CategoryMark | null;
}

/** A lane before it has a place on the screen. */
export interface LaneGroup extends LaneHead {
  /** All of them, whether in the window or not, in time order. */
  readonly events: readonly ToldEvent[];
}

type GroupInput = Pick<TimelineInput, 'events' | 'dataset' | 'grouping' | 'words' | 'whole'> & {
  /** How many actors may have a lane of their own. */
  readonly actorLanes: number;
};

/**
 * Sorts events into lanes. The window plays no part, so lanes neither come nor go while the reader pans.
 *
 * - country: the dataset's countries in its order, then the lanes that it names (`storyLanes`), empty ones too; then one lane
 *   for the rest and for events without a place. The telling plays no part either
 * - category: those with events, in the dataset's order
 * - actor: those named by most events, in the order of their number of events; an event stands in the lane of the first of
 *   its actors that has one. The others share the last lane
 *
 * Where the events are only some of the whole story, its lanes have been chosen already.
 */
export function groupIntoLanes(input: GroupInput): readonly LaneGroup[] {
  if (input.whole !== undefined) return intoLanesOf(input.whole.lanes, input);
  switch (input.grouping) {
    case 'country':
      return byCountry(input);
    case 'category':
      return byCategory(input);
    case 'actor':
      return byActor(input);
  }
}

function intoLanesOf(lanes: readonly LaneSet[], input: GroupInput): readonly LaneGroup[] {
  const laneOf = laneFinder(lanes, input.grouping);
  return laneHeads(lanes, input).map((head) => ({
    ...head,
    events: input.events.filter((told) => laneOf(told) === head.id),
  }));
}

/** Which of the lanes an event stands in. */
export function laneFinder(
  lanes: readonly Pick<LaneSet, 'id'>[],
  grouping: Grouping,
): (told: ToldEvent) => string | undefined {
  const ids = new Set(lanes.map(({ id }) => id));
  const last = lanes.at(-1)?.id;
  const keysOf = ({ event, lane }: ToldEvent): readonly string[] => {
    if (grouping === 'category') return [event.category];
    return grouping === 'actor' ? event.actors : lane === null ? [] : [lane];
  };
  return (told) => keysOf(told).find((key) => ids.has(key)) ?? last;
}

/** The titles of lanes that have been chosen already. */
export function laneHeads(
  lanes: readonly Pick<LaneSet, 'id'>[],
  { dataset, grouping, words }: Pick<TimelineInput, 'dataset' | 'grouping' | 'words'>,
): readonly LaneHead[] {
  const rest = { country: words.elsewhere, category: words.otherCategories, actor: words.otherActors };
  const titles = {
    country: (id: string) => ownTitle(dataset, id) ?? words.country(countryCode(id)),
    category: (id: string) => dataset.categoryById.get(categoryId(id))?.label,
    actor: (id: string) => dataset.actorById.get(actorId(id))?.name,
  };
  return lanes.map(({ id }) => {
    if (id === REST_LANE) {
      const title = lanes.length === 1 ? words.allEvents : rest[grouping];
      return { id, title, isTold: false, category: null };
    }
    const category = grouping === 'category' ? categoryMark(dataset, categoryId(id)) : null;
    const isTold = grouping !== 'country' || ownTitle(dataset, id) !== undefined;
    return { id, title: titles[grouping](id) ?? id, isTold, category };
  });
}

/** What the story calls a lane that it names itself. */
function ownTitle({ lanes = [] }: Pick<Dataset, 'lanes'>, id: string): string | undefined {
  return lanes.find((lane) => lane.id === id)?.label;
}

function byCountry(input: GroupInput): readonly LaneGroup[] {
  const { events, dataset, words } = input;
  const lanes = storyLanes(dataset);
  const ids = new Set<string | null>(lanes.map(({ id }) => id));
  const own = laneHeads(lanes, input).map((head) => ({
    ...head,
    events: events.filter(({ lane }) => lane === head.id),
  }));
  return withRest(
    own,
    words.elsewhere,
    events.filter(({ lane }) => !ids.has(lane)),
    words,
  );
}

function byCategory({ events, dataset }: GroupInput): readonly LaneGroup[] {
  return dataset.categories
    .map(({ id, label }) => ({
      id,
      title: label,
      isTold: true,
      category: categoryMark(dataset, id),
      events: events.filter(({ event }) => event.category === id),
    }))
    .filter((lane) => lane.events.length > 0);
}

function byActor({ events, dataset, words, actorLanes }: GroupInput): readonly LaneGroup[] {
  const chosen = mostNamed(events, dataset, actorLanes);
  const laneOf = ({ event }: ToldEvent): ActorId | undefined => event.actors.find((actor) => chosen.includes(actor));
  const own = chosen.map((id) => ({
    id,
    title: dataset.actorById.get(id)?.name ?? id,
    isTold: true,
    category: null,
    events: events.filter((told) => laneOf(told) === id),
  }));
  return withRest(
    own.filter((lane) => lane.events.length > 0),
    words.otherActors,
    events.filter((told) => laneOf(told) === undefined),
    words,
  );
}

function mostNamed(events: readonly ToldEvent[], dataset: Dataset, limit: number): readonly ActorId[] {
  const counts = new Map<ActorId, number>(dataset.actors.map(({ id }) => [id, 0]));
  for (const { event } of events) for (const actor of event.actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([id]) => id);
}

/** @param title where there are other lanes */
function withRest(
  own: readonly LaneGroup[],
  title: string,
  events: readonly ToldEvent[],
  { allEvents }: GroupInput['words'],
): readonly LaneGroup[] {
  if (events.length === 0) return own;
  return [
    ...own,
    { id: REST_LANE, title: own.length === 0 ? allEvents : title, isTold: false, category: null, events },
  ];
}
