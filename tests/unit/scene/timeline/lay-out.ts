import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import { accountId } from '#model/id.ts';
import { tellStory } from '#query/told-event.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import type { TimelineInput, TimelineWords } from '../../../../src/scene/timeline/input.ts';
import type { TimelineScene } from '../../../../src/scene/timeline/parts.ts';
import { timelineScene } from '../../../../src/scene/timeline/timeline-scene.ts';

export const words: TimelineWords = {
  tick: ENGLISH.tick,
  context: (t, unit) => (unit === 'hour' || unit === 'minute' ? ENGLISH.shortDay(t) : ENGLISH.tick(t, 'year')),
  noDay: 'no day',
  country: (code) => code,
  elsewhere: 'Elsewhere',
  allEvents: 'All events',
  otherActors: 'Others',
  otherCategories: 'Other categories',
  date: ({ date }) => ENGLISH.date(date),
  doubts: ({ others }) => others.map(({ account, date }) => `${account.id} ${date?.edtf}`),
  name: ({ title }) => title,
};

/** The scene of a story as the article tells it, 900 by 400 px and 12 px text unless the test says otherwise. */
export function layOut(
  dataset: Dataset,
  {
    width = 900,
    height = 400,
    account = 'article',
    ...rest
  }: Omit<Partial<TimelineInput>, 'account'> & { width?: number; height?: number; account?: string } = {},
): TimelineScene {
  return timelineScene({
    events: tellStory(dataset, accountId(account)),
    dataset,
    window: dataset.defaultWindow,
    grouping: 'country',
    size: { width: cssPx(width), height: cssPx(height) },
    selectedEvent: null,
    selectedPlace: null,
    measure: approximateWidth,
    fontSize: cssPx(12),
    words,
    ...rest,
  });
}

/** The mark of an event; fails the test when there is none. */
export function markOf(scene: TimelineScene, id: string) {
  const mark = scene.lanes.marks.find(({ event }) => event === id);
  if (mark === undefined) throw new Error(`No mark of "${id}".`);
  return mark;
}
