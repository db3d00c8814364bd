import type { Locale } from '#i18n/locale.ts';
import { cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { densityScene, stackColumns } from '#scene/timeline/density.ts';
import { createTally } from '#scene/timeline/density-tally.ts';
import type { TimelineInput } from '#scene/timeline/input.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { timelineScene } from '#scene/timeline/timeline-scene.ts';
import { columnStage } from '#stage/column-stage.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import type { StageBox } from '#stage/stage-box.ts';
import type { Store } from '#store/create-store.ts';
import { DensityPicture } from '#timeline/DensityPicture.tsx';
import { marksPicture } from './marks-picture.tsx';
import type { ViewPicture } from './view-picture.ts';

/** Of columns, and the least of marks. */
const SIZE: Size = { width: cssPx(1200), height: cssPx(440) };

/** Nothing scrolls in a picture, so it is as high as it takes to name every event, up to what fits on a page. */
const HEIGHTS = [560, 720, 900, 1200, 1600];

const FONT_SIZE = cssPx(13);

/** What the timeline shows, whether marks or columns. */
export function timelinePicture({ select, getState }: Store, locale: Locale, measure: MeasureText): ViewPicture {
  const state = getState();
  const box: StageBox = { size: SIZE, fontSize: FONT_SIZE, measure };
  if (select.timelineIsDense(state)) {
    const input = columnStage(select)(state, box, locale);
    const columns = { ...input, window: state.view.window, tally: createTally(input.lanes) };
    const scene = densityScene(columns);
    const name = locale.messages.panels.timeline();
    const layers = stackColumns(columns, scene.bins, scene.most);
    return {
      picture: <DensityPicture scene={scene} name={name} layers={layers} />,
      size: SIZE,
      hasGhosts: false,
    };
  }
  return marksPicture(roomyScene(pictureStage(select)(state, box, locale)), locale, 'timeline');
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
