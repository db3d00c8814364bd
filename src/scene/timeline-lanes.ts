import type { Dataset } from '#model/dataset.ts';
import type { ActorId } from '#model/id.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CategoryMark, categoryMark } from './category-mark.ts';
import type { TimelineInput } from './timeline-input.ts';

/** A lane before it has a place on the screen. */
export interface LaneGroup {
  readonly id: string;
  readonly title: string;
  readonly category: CategoryMark | null;
  /** All of them, whether in the window or not, in time order. */
  readonly events: readonly ToldEvent[];
}

type GroupInput = Pick<TimelineInput, 'events' | 'dataset' | 'grouping' | 'words'> & {
  /** How many actors may have a lane of their own. */
  readonly actorLanes: number;
};

const REST = 'rest';

/**
 * Sorts events into lanes. The window plays no part, so lanes neither come nor go while the reader pans.
 *
 * - country: the dataset's countries in its order, empty ones too; then one lane for the rest and for events without a place
 * - category: those with events, in the dataset's order
 * - actor: those named by most events, in the order of their number of events; an event stands in the lane of the first of
 *   its actors that has one. The others share the last lane
 */
export function groupIntoLanes(input: GroupInput): readonly LaneGroup[] {
  switch (input.grouping) {
    case 'country':
      return byCountry(input);
    case 'category':
      return byCategory(input);
    case 'actor':
      return byActor(input);
  }
}

function byCountry({ events, dataset, words }: GroupInput): readonly LaneGroup[] {
  const own = dataset.countries.map((code) => ({
    id: code,
    title: words.country(code),
    category: null,
    events: events.filter(({ country }) => country === code),
  }));
  const rest = events.filter(({ country }) => country === null || !dataset.countries.includes(country));
  return withRest(own, words.elsewhere, rest);
}

function byCategory({ events, dataset }: GroupInput): readonly LaneGroup[] {
  return dataset.categories
    .map(({ id, label }) => ({
      id,
      title: label,
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
    category: null,
    events: events.filter((told) => laneOf(told) === id),
  }));
  return withRest(
    own.filter((lane) => lane.events.length > 0),
    words.otherActors,
    events.filter((told) => laneOf(told) === undefined),
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

function withRest(own: readonly LaneGroup[], title: string, events: readonly ToldEvent[]): readonly LaneGroup[] {
  return events.length === 0 ? own : [...own, { id: REST, title, category: null, events }];
}
