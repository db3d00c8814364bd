import type { Dataset } from '#model/dataset.ts';
import type { ContestedEvent } from '#query/rail-story.ts';
import { storyLanes } from '#query/story-lanes.ts';
import { type CategoryMark, categoryMark, PALETTE_SIZE, REST_SLOT } from '#scene/category-mark.ts';

/**
 * How each event is told apart: by its category; where all joined ones have the same, by that one's shape and the colour of
 * the event's lane.
 */
export function railColours(
  dataset: Dataset,
  events: readonly ContestedEvent[],
): (event: ContestedEvent) => CategoryMark {
  if (!areToldByLane(events)) return ({ event }) => categoryMark(dataset, event.category);
  const lanes = storyLanes(dataset).map(({ id }) => id);
  return ({ event, lane }) => {
    const at = lane === null ? -1 : lanes.indexOf(lane);
    return { ...categoryMark(dataset, event.category), slot: at < 0 ? REST_SLOT : (at % PALETTE_SIZE) + 1 };
  };
}

/** Whether all joined events have the same category, so that their lanes tell them apart. */
export function areToldByLane(events: readonly ContestedEvent[]): boolean {
  const joined = events.filter(({ isJoined }) => isJoined);
  return joined.length > 1 && new Set(joined.map(({ event }) => event.category)).size === 1;
}
