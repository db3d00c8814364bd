import type { ReactElement } from 'react';
import type { Locale } from '#i18n/locale.ts';
import type { Basemap } from '#map/load-basemap.ts';
import { MapPicture } from '#map/MapPicture.tsx';
import type { Dataset } from '#model/dataset.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { approximateWidth, cssPx, type Size } from '#scene/css-px.ts';
import { targetCamera } from '#scene/map/camera.ts';
import type { Box } from '#scene/map/label.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { timelineScene } from '#scene/timeline/timeline-scene.ts';
import { mapWords } from '#stage/map-words.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { TimelinePicture, timelineHeight } from '#timeline/TimelinePicture.tsx';

/** A drawing and the part of it that has to be seen, in its own pixels; what lies around that is seen where there is room. */
export interface PlainPicture {
  readonly element: ReactElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FONT_SIZE = cssPx(12);

/**
 * The timeline of a view, drawn for a box of about this size.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function plainTimeline({ select, getState }: Store, locale: Locale, size: Size, id: string): PlainPicture {
  const state = getState();
  const { dataset, view } = state;
  const scene = timelineScene({
    ...{ dataset, size, window: view.window, grouping: view.grouping },
    events: select.timelineEvents(state),
    selectedEvent: null,
    selectedPlace: null,
    measure: approximateWidth,
    fontSize: FONT_SIZE,
    words: timelineWords(dataset, locale),
  });
  return {
    element: <TimelinePicture scene={scene} name={locale.messages.panels.timeline()} id={id} />,
    ...{ x: 0, y: 0, width: size.width, height: timelineHeight(scene) },
  };
}

/**
 * The map of a view, framed for a box of this size and drawn beyond its edges, for boxes of other proportions.
 *
 * ```text
 *  ┌─────────────────────────┐ drawn
 *  │      ┌───────────┐      │
 *  │      │  framed   │      │
 *  │      └───────────┘      │
 *  └─────────────────────────┘
 * ```
 *
 * @param beyond pixels on each side, across and down
 * @param basemap `null` where it cannot be had: the places are where they belong without it
 */
export function plainMap(
  { select, getState }: Store,
  locale: Locale,
  framed: Size,
  beyond: readonly [across: number, down: number],
  basemap: Basemap | null,
): PlainPicture {
  const state = getState();
  const { dataset, view } = state;
  const events = select.mapEvents(state);
  const camera = targetCamera({ view, dataset, events, size: framed, selected: undefined, linked: [] });
  const [x, y] = beyond;
  const size = { width: cssPx(framed.width + 2 * x), height: cssPx(framed.height + 2 * y) };
  const scene = mapScene({
    ...{ dataset, events, camera, size },
    selectedEvent: undefined,
    selectedPlace: null,
    linked: [],
    countries: basemap?.points ?? [],
    // Names stay in what is always seen.
    controls: edges(size, x, y),
    words: mapWords(locale),
    measure: approximateWidth,
    fontSize: FONT_SIZE,
  });
  const name = locale.messages.panels.map();
  const own = dataset.countries;
  return {
    element: <MapPicture scene={scene} name={name} camera={camera} size={size} basemap={basemap} own={own} />,
    ...{ x, y, width: framed.width, height: framed.height },
  };
}

/** All years and the wider record, by the account that tells the most. */
export function wholeStory(dataset: Dataset): Store {
  const lengths = dataset.accounts.map(({ id }) => ({ id, length: tableOf(dataset, id).columns.length }));
  const [most] = lengths.sort((a, b) => b.length - a.length);
  const view = defaultView(dataset);
  return createStore(dataset, { ...view, tier: 'all', window: dataset.extent, account: most?.id ?? view.account });
}

/** What lies around the framed part. */
function edges({ width, height }: Size, across: number, down: number): readonly Box[] {
  const box = (x: number, y: number, boxWidth: number, boxHeight: number): Box => ({
    ...{ x: cssPx(x), y: cssPx(y), width: cssPx(boxWidth), height: cssPx(boxHeight) },
  });
  return [
    box(0, 0, across, height),
    box(width - across, 0, across, height),
    box(0, 0, width, down),
    box(0, height - down, width, down),
  ];
}
