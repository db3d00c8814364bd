import type { ReactElement } from 'react';
import type { Locale } from '#i18n/locale.ts';
import { cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { chapterBands } from '#scene/timeline/chapters.ts';
import { densityScene, stackColumns } from '#scene/timeline/density.ts';
import { densityFrame } from '#scene/timeline/density-frame.ts';
import { createTally } from '#scene/timeline/density-tally.ts';
import type { TimelineInput } from '#scene/timeline/input.ts';
import { laneHeads } from '#scene/timeline/lanes.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { timeScale } from '#scene/timeline/scale.ts';
import { timelineScene } from '#scene/timeline/timeline-scene.ts';
import { plotBeside } from '#scene/timeline/titles.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import type { Store } from '#store/create-store.ts';
import { MOST_MARKS } from '#store/select.ts';
import { DensityPicture } from '#timeline/DensityPicture.tsx';
import { TimelinePicture, timelineHeight } from '#timeline/TimelinePicture.tsx';
import '#timeline/timeline.css';

/** A view as it is drawn, and how much room it takes. */
export interface ViewPicture {
  readonly picture: ReactElement;
  readonly size: Size;
  /** Dates of another telling are drawn. */
  readonly hasGhosts: boolean;
}

/** Of columns, and the least of marks. */
const SIZE: Size = { width: cssPx(1200), height: cssPx(440) };

/** Nothing scrolls in a picture, so it is as high as it takes to name every event, up to what fits on a page. */
const HEIGHTS = [560, 720, 900, 1200, 1600];

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
  const scene = roomyScene({
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

/** The lowest scene in which each mark has its label, else the highest. */
function roomyScene(input: TimelineInput): TimelineScene {
  let scene = timelineScene(input);
  for (const height of HEIGHTS) {
    if (scene.lanes.marks.every(({ label }) => label !== null)) return scene;
    scene = timelineScene({ ...input, size: { ...input.size, height: cssPx(height) } });
  }
  return scene;
}
