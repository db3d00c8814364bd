import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import { type AccountId, accountId, eventId } from '#model/id.ts';
import type { Interval } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { createStore } from '#store/create-store.ts';
import type { createTimelineLayout } from '../../../../src/scene/timeline/pan.ts';
import type { TimelineScene } from '../../../../src/scene/timeline/parts.ts';
import type { RailsScene } from '../../../../src/scene/timeline/rail-parts.ts';
import { timelineScene } from '../../../../src/scene/timeline/timeline-scene.ts';
import { edtf, story } from '../../story.ts';

/** The dates of each event, account by account; `null` where one does not tell it. */
export type Tellings = Readonly<Record<string, readonly (string | null)[]>>;

/** A story told by as many accounts as its first event has dates, with these joined; by default all of its events are key. */
export function toldBy(tellings: Tellings, joined?: readonly string[]): Dataset {
  const names = Object.keys(tellings);
  const ids = (Object.values(tellings)[0] ?? []).map((_, index) =>
    accountId(['article', 'record'][index] ?? `book-${index}`),
  );
  const dataset = story(Object.fromEntries(names.map((name) => [name, { place: 'brussels' }])));
  const events = dataset.events.map((event) => ({
    ...event,
    key: joined === undefined,
    claims: (tellings[event.id] ?? []).flatMap((date, index) => {
      const account = ids[index];
      return date === null || account === undefined ? [] : { account, date: edtf(date), citations: [] };
    }),
  }));
  return {
    ...dataset,
    accounts: ids.map((id) => ({ id, label: `The telling of ${id}`, short: id, summary: '' })),
    accountById: new Map(ids.map((id) => [id, { id, label: id, short: id, summary: '' }])),
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
    ...(joined && { finding: { title: '', text: '', events: joined.map(eventId), rails: {} } }),
  };
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly account?: AccountId;
  readonly rails?: readonly AccountId[];
  readonly window?: Interval;
  readonly event?: string;
  /** By default `timelineScene`. */
  readonly layOut?: ReturnType<typeof createTimelineLayout>;
  readonly moving?: boolean;
}

/** The timeline as its stage draws it: 920 by 740 px unless the test says otherwise. */
export function timelineOf(
  dataset: Dataset,
  { width = 920, height = 740, event, layOut, moving = false, ...view }: Look = {},
): TimelineScene {
  const store = createStore(dataset, {
    ...{ ...defaultView(dataset), ...view },
    event: event === undefined ? null : eventId(event),
  });
  const box: StageBox = {
    ...{ size: { width: cssPx(width), height: cssPx(height) }, fontSize: cssPx(12), measure: approximateWidth },
  };
  const input = pictureStage(store.select)(store.getState(), box, ENGLISH);
  return layOut ? layOut(input, moving) : timelineScene(input);
}

/** The rails; fails the test when there are none. */
export function railsOf(dataset: Dataset, look: Look = {}): RailsScene {
  const { rails } = timelineOf(dataset, look);
  if (rails === null) throw new Error('There are no rails.');
  return rails;
}
