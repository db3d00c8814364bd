import type { ReactElement } from 'react';
import type { Locale } from '#i18n/locale.ts';
import { cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { chapterBands } from '#scene/timeline-chapters.ts';
import { densityScene, stackColumns } from '#scene/timeline-density.ts';
import { densityFrame } from '#scene/timeline-density-frame.ts';
import { createTally } from '#scene/timeline-density-tally.ts';
import { laneHeads } from '#scene/timeline-lanes.ts';
import { timeScale } from '#scene/timeline-scale.ts';
import { timelineScene } from '#scene/timeline-scene.ts';
import { plotBeside } from '#scene/timeline-titles.ts';
import type { Store } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import { DensityPicture } from '#timeline/DensityPicture.tsx';
import { TimelinePicture, timelineHeight } from '#timeline/TimelinePicture.tsx';
import { timelineWords } from '#timeline/timeline-words.ts';
import '#timeline/timeline.css';

/** A view as it is drawn, and how much room it takes. */
export interface ViewPicture {
  readonly picture: ReactElement;
  readonly size: Size;
  /** Dates of another telling are drawn. */
  readonly hasGhosts: boolean;
}

/** Chapters, lanes and axis; lanes that need more height get it. */
const SIZE: Size = { width: cssPx(1200), height: cssPx(440) };
const FONT_SIZE = cssPx(13);

/** What the timeline shows, whether marks or columns. */
export function timelinePicture({ select, getState }: Store, locale: Locale, measure: MeasureText): ViewPicture {
  const state = getState();
  const { dataset, view } = state;
  const { window, grouping } = view;
  const words = timelineWords(dataset, locale);
  const name = locale.messages.panels.timeline();
  const common = { dataset, window, grouping, size: SIZE, fontSize: FONT_SIZE, measure, words };
  if (select.timelineIsDense(state)) {
    const lanes = select.timelineLanes(state);
    const plot = plotBeside(laneHeads(lanes, common), SIZE.width, FONT_SIZE, measure);
    const chapters = chapterBands(common, select.chapterSpans(state), timeScale(window, plot));
    const frame = densityFrame({ ...common, lanes, chaptersHeight: chapters.height });
    const input = { ...common, lanes, frame, tally: createTally(lanes) };
    const scene = densityScene(input);
    const layers = stackColumns(input, scene.bins, scene.most);
    return {
      picture: <DensityPicture scene={scene} name={name} layers={layers} chapters={chapters} />,
      size: SIZE,
      hasGhosts: false,
    };
  }
  const isLarge = select.timelineRows(state).length > MOST_MARKS;
  const scene = timelineScene({
    ...common,
    events: select.timelineEvents(state),
    selectedEvent: view.event,
    selectedPlace: view.place,
    whole: isLarge ? { lanes: select.timelineLanes(state), chapterSpans: select.chapterSpans(state) } : undefined,
  });
  return {
    picture: <TimelinePicture scene={scene} name={name} id="timeline" />,
    size: { width: SIZE.width, height: cssPx(timelineHeight(scene)) },
    hasGhosts: scene.lanes.marks.some(({ ghosts }) => ghosts.length > 0),
  };
}
