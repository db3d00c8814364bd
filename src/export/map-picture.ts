import type { Locale } from '#i18n/locale.ts';
import type { Bbox } from '#model/place.ts';
import { cssPx, type MeasureText } from '#scene/css-px.ts';
import { frameBox } from '#scene/map/camera.ts';
import { createMapDensity } from '#scene/map/density.ts';
import { cellShades } from '#scene/map/density-cells.ts';
import { densitySymbols } from '#scene/map/density-symbols.ts';
import { drawLines } from '#scene/map/lines.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { project, ZOOM_0 } from '#scene/map/mercator.ts';
import { drawPointers } from '#scene/map/pointer.ts';
import { targetCamera } from '#scene/map/target.ts';
import { densityStage, type MapShot, mapStage } from '#stage/map-stage.ts';
import { type MapStory, mapStory } from '#stage/map-story.ts';
import type { Store } from '#store/create-store.ts';
import { pictureBasemap } from './picture-basemap.ts';
import { placesPicture } from './places-picture.tsx';
import type { ViewPicture } from './view-picture.ts';

const WIDTH = cssPx(1200);
const LOWEST = 480;
const HIGHEST = 900;
const FONT_SIZE = cssPx(13);

const NO_PADDING = { top: cssPx(0), right: cssPx(0), bottom: cssPx(0), left: cssPx(0) };

/** What the map shows, on land and borders if these can be had. */
export async function mapPicture(
  { select, getState }: Store,
  locale: Locale,
  measure: MeasureText,
): Promise<ViewPicture> {
  const state = getState();
  const story = mapStory(select)(state, select.mapIsDense(state), locale);
  const shot = shotOf(story, state.mapBounds);
  const basemap = await pictureBasemap(shot.camera.zoom);
  const counted = story.isDense ? createMapDensity(densityStage(select)(state, shot, locale)) : undefined;
  const density = counted?.settle(state.view.window);
  const countries = basemap?.points ?? [];
  const input = mapStage()(story, { ...shot, measure, countries, wide: true, controls: [], density }, locale);
  const scene = mapScene(input, density && densitySymbols(density, input), { drawLines, drawPointers });
  return placesPicture(scene, input, { basemap, cells: counted && cellShades(counted) }, locale);
}

/** What the map on the page shows, in its proportions; a map that has not been drawn yet shows what it would. */
function shotOf(story: MapStory, bounds: Bbox | null): MapShot {
  if (bounds === null) {
    const size = { width: WIDTH, height: cssPx(675) };
    return { size, fontSize: FONT_SIZE, camera: targetCamera({ ...story, size }) };
  }
  const [west, south, east, north] = bounds;
  const corners = [project([west, north], ZOOM_0), project([east, south], ZOOM_0)] as const;
  const shape = (corners[1].y - corners[0].y) / Math.max(corners[1].x - corners[0].x, Number.EPSILON);
  const size = { width: WIDTH, height: cssPx(Math.round(Math.min(Math.max(WIDTH * shape, LOWEST), HIGHEST))) };
  const camera = frameBox(
    [
      [west, north],
      [east, south],
    ],
    size,
    NO_PADDING,
  );
  return { size, fontSize: FONT_SIZE, camera };
}
