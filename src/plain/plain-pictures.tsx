import type { ReactElement } from 'react';
import { marksPicture, shortPicture, tellingsPicture, uprightPicture } from '#export/marks-picture.tsx';
import type { PictureBasemap } from '#export/picture-basemap.ts';
import { placesPicture } from '#export/places-picture.tsx';
import type { Locale } from '#i18n/locale.ts';
import { approximateWidth, type CssPx, cssPx, type Size } from '#scene/css-px.ts';
import type { Box } from '#scene/map/label.ts';
import { drawLines } from '#scene/map/lines.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { drawPointers } from '#scene/map/pointer.ts';
import { targetCamera } from '#scene/map/target.ts';
import { shortScene, USUAL_TEXT } from '#scene/timeline/short-rails.ts';
import { tellingsScene } from '#scene/timeline/tellings-scene.ts';
import { timelineScene } from '#scene/timeline/timeline-scene.ts';
import { uprightScene } from '#scene/timeline/upright-scene.ts';
import { mapStage } from '#stage/map-stage.ts';
import { mapStory } from '#stage/map-story.ts';
import { pictureStage } from '#stage/picture-stage.ts';
import type { StageBox } from '#stage/stage-box.ts';
import type { StagedStory } from '#stage/staged-story.ts';

/** A drawing and the part of it that has to be seen, in its own pixels; what lies around that is seen where there is room. */
export interface PlainPicture {
  readonly element: ReactElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No reader's page says how it writes. */
const TEXT: Omit<StageBox, 'size'> = { fontSize: cssPx(12), measure: approximateWidth };

/** Narrower maps are those of narrow pages. */
const WIDE_FROM = 440;

/**
 * The timeline of a view, drawn for a box of about this size.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function plainTimeline({ select, state }: StagedStory, locale: Locale, size: Size, id: string): PlainPicture {
  const scene = timelineScene(pictureStage(select)(state, { ...TEXT, size }, locale));
  const { picture, size: drawn } = marksPicture(scene, locale, id);
  return { element: picture, x: 0, y: 0, ...drawn };
}

/**
 * The tellings of a view beside one another, likewise; `undefined` where they contest no date.
 *
 * @param measure of the letters that it is painted in, where they are known
 */
export function plainTellings(
  { select, state }: StagedStory,
  locale: Locale,
  size: Size,
  id: string,
  measure = TEXT.measure,
): PlainPicture | undefined {
  const scene = tellingsScene(pictureStage(select)(state, { ...TEXT, measure, size }, locale));
  if (scene === undefined) return undefined;
  const { picture, size: drawn } = tellingsPicture(scene, locale, id);
  return { element: picture, x: 0, y: 0, ...drawn };
}

/** Two tellings of a view as narrow pages of about this width have them; `undefined` where they contest no date. */
export function plainShort(
  { select, state }: StagedStory,
  locale: Locale,
  width: CssPx,
  id: string,
): PlainPicture | undefined {
  const scene = shortScene(
    pictureStage(select)(state, { ...TEXT, fontSize: USUAL_TEXT, size: { width, height: width } }, locale),
  );
  if (scene === undefined) return undefined;
  const { picture, size: drawn } = shortPicture(scene, locale, id);
  return { element: picture, x: 0, y: 0, ...drawn };
}

/** The tellings of a view as columns, drawn for a box of about this size; `undefined` where they contest no date, or tell too much. */
export function plainUpright(
  { select, state }: StagedStory,
  locale: Locale,
  size: Size,
  id: string,
): PlainPicture | undefined {
  const scene = uprightScene(pictureStage(select)(state, { ...TEXT, fontSize: USUAL_TEXT, size }, locale));
  if (scene === undefined) return undefined;
  const { picture, size: drawn } = uprightPicture(scene, locale, id);
  return { element: picture, x: 0, y: 0, ...drawn };
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
 */
export function plainMap(
  { select, state }: StagedStory,
  locale: Locale,
  framed: Size,
  beyond: readonly [across: number, down: number],
  basemap: PictureBasemap,
): PlainPicture {
  const [x, y] = beyond;
  const size = { width: cssPx(framed.width + 2 * x), height: cssPx(framed.height + 2 * y) };
  const story = mapStory(select)(state, select.mapIsDense(state), locale);
  const box = {
    ...{
      ...TEXT,
      size,
      camera: targetCamera({ ...story, size: framed, countries: basemap?.points ?? [] }),
      density: undefined,
    },
    countries: basemap?.points ?? [],
    wide: framed.width >= WIDE_FROM,
    // Names stay in what is always seen.
    controls: edges(size, x, y),
    seen: { x: cssPx(x), y: cssPx(y), ...framed },
  };
  const input = mapStage()(story, box, locale);
  const { picture } = placesPicture(
    mapScene(input, undefined, { drawLines, drawPointers }),
    input,
    { basemap },
    locale,
  );
  return { element: picture, x, y, width: framed.width, height: framed.height };
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
