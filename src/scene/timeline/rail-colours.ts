import type { Dataset } from '#model/dataset.ts';
import type { ContestedEvent, RailStory } from '#query/rail-story.ts';
import { storyLanes } from '#query/story-lanes.ts';
import { type CategoryMark, categoryMark, PALETTE_SIZE, REST_SLOT } from '#scene/category-mark.ts';

type ColouredStory = Pick<RailStory, 'events' | 'isOfStep'>;

/**
 * How each event is told apart: by its category; where all joined ones have the same, by that one's shape and the colour of
 * the event's lane.
 */
export function railColours(dataset: Dataset, story: ColouredStory): (event: ContestedEvent) => CategoryMark {
  if (!areToldByLane(story)) return ({ event }) => categoryMark(dataset, event.category);
  const lanes = storyLanes(dataset).map(({ id }) => id);
  return ({ event, lane }) => {
    const at = lane === null ? -1 : lanes.indexOf(lane);
    return { ...categoryMark(dataset, event.category), slot: at < 0 ? REST_SLOT : (at % PALETTE_SIZE) + 1 };
  };
}

/** Whether all joined events have the same category, so that their lanes tell them apart. The steps of a story keep its colours. */
export function areToldByLane({ events, isOfStep = false }: ColouredStory): boolean {
  if (isOfStep) return false;
  const joined = events.filter(({ isJoined }) => isJoined);
  return joined.length > 1 && new Set(joined.map(({ event }) => event.category)).size === 1;
}
