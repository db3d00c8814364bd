import type { Locale } from '#i18n/locale.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RailStory } from '#query/rail-story.ts';
import { storyLanes } from '#query/story-lanes.ts';
import { areToldByLane, railColours } from '#scene/timeline/rail-colours.ts';
import type { LegendItem } from './PictureFrame.tsx';

/** What the colours of the joined events mean, each meaning once: their categories or, where these are all one, their lanes. */
export function tellingsLegend(
  dataset: Dataset,
  story: Pick<RailStory, 'events' | 'isOfStep'>,
  { country }: Pick<Locale, 'country'>,
): readonly LegendItem[] {
  const signOf = railColours(dataset, story);
  const categories = new Map(dataset.categories.map(({ id, label }) => [id, label]));
  const lanes = new Map(storyLanes(dataset).map(({ id, label }) => [id, label ?? country(id)]));
  const isByLane = areToldByLane(story);
  const items = new Map<string, LegendItem>();
  for (const each of story.events) {
    if (!each.isJoined) continue;
    const lane = isByLane && each.lane !== null ? lanes.get(each.lane) : undefined;
    const label = lane ?? categories.get(each.event.category);
    if (label !== undefined && !items.has(label)) items.set(label, { label, sign: signOf(each) });
  }
  return [...items.values()];
}
