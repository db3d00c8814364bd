import type { Locale } from '#i18n/locale.ts';
import { cssPx, type MeasureText } from '#scene/css-px.ts';
import { tellingsScene } from '#scene/timeline/tellings-scene.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import type { Store } from '#store/create-store.ts';
import { tellingsPicture } from './marks-picture.tsx';
import { timelinePicture } from './timeline-picture.tsx';
import type { ViewPicture } from './view-picture.ts';

const WIDTH = cssPx(1200);

/** Of two rails, and of each further one. */
const HEIGHT = 320;
const FURTHER = 140;

const FONT_SIZE = cssPx(13);

/** The tellings beside one another, without the lanes; where they contest no date, the timeline. */
export function tellingsAlone(store: Store, locale: Locale, measure: MeasureText): ViewPicture {
  const { select, getState } = store;
  const state = getState();
  const rails = select.rails(state)?.accounts.length ?? 0;
  const size = { width: WIDTH, height: cssPx(HEIGHT + Math.max(0, rails - 2) * FURTHER) };
  const scene = tellingsScene(pictureStage(select)(state, { size, fontSize: FONT_SIZE, measure }, locale));
  return scene ? tellingsPicture(scene, locale, 'tellings') : timelinePicture(store, locale, measure);
}
