import { expect, it } from 'vitest';
import { tellingsLegend } from '#export/tellings-legend.ts';
import { ENGLISH } from '#i18n/english.ts';
import type { StoryEvent } from '#model/event.ts';
import type { ContestedEvent } from '#query/rail-story.ts';
import { storyLanes } from '#query/story-lanes.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';

const dataset = smallDataset();
const [first, second] = dataset.events;
const lanes = storyLanes(dataset).map(({ id }) => id);

const labels = (...events: readonly ContestedEvent[]) =>
  tellingsLegend(dataset, { events }, ENGLISH).map(({ label }) => label);

function contested(event: StoryEvent | undefined, category: number, lane: number | null, isJoined = true) {
  const id = dataset.categories[category]?.id;
  if (event === undefined || id === undefined) throw new Error('The story has too little for this.');
  return {
    event: { ...event, category: id },
    lane: lane === null ? null : (lanes[lane] ?? null),
    tellings: [],
    isJoined,
  };
}

it('names the categories of what is joined, once each, and of nothing else', () => {
  const [one, two] = dataset.categories.map(({ label }) => label);
  expect(labels(contested(first, 0, 0), contested(second, 1, 0), contested(second, 1, 0))).toEqual([one, two]);
  expect(labels(contested(first, 0, 0), contested(second, 1, 0, false))).toEqual([one]);
});

it('names the lanes where all that is joined has one category', () => {
  const names = storyLanes(dataset).map(({ id, label }) => label ?? ENGLISH.country(id));
  expect(names.length).toBeGreaterThan(1);
  expect(labels(contested(first, 0, 0), contested(second, 0, 1))).toEqual(names.slice(0, 2));
  expect(labels(contested(first, 0, null), contested(second, 0, 1))).toEqual([dataset.categories[0]?.label, names[1]]);
});
