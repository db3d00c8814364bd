import { coarseUrl, fineUrl } from 'virtual:dateline-basemap';
import type { Locale } from '#i18n/locale.ts';
import { type Basemap, loadBasemap } from '#map/load-basemap.ts';
import { MapPicture } from '#map/MapPicture.tsx';
import { type Camera, zoomLevel } from '#model/view.ts';
import { cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { linkedEvents } from '#scene/map/arc.ts';
import { frame, targetCamera } from '#scene/map/camera.ts';
import { createMapDensity } from '#scene/map/density.ts';
import { cellShades } from '#scene/map/density-cells.ts';
import { densitySymbols } from '#scene/map/density-symbols.ts';
import { boundsOfRows } from '#scene/map/extent.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import { project, ZOOM_0 } from '#scene/map/mercator.ts';
import { type MapSceneInput, textScale } from '#scene/map/scene-input.ts';
import { sceneWords } from '#stage/map-words.ts';
import type { Store } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import type { ViewPicture } from './timeline-picture.tsx';
import '#map/map.css';

const WIDTH = cssPx(1200);
const LOWEST = 480;
const HIGHEST = 900;
const FONT_SIZE = cssPx(13);

/** From here on the coarse borders look coarse, on paper sooner than on a screen. */
const FINE_FROM_ZOOM = zoomLevel(3);

const NO_PADDING = { top: cssPx(0), right: cssPx(0), bottom: cssPx(0), left: cssPx(0) };

/** What the map shows, on land and borders if these can be had. */
export async function mapPicture(store: Store, locale: Locale, measure: MeasureText): Promise<ViewPicture> {
  const state = store.getState();
  const { select } = store;
  const { dataset, view } = state;
  const { camera, size } = shotOf(store, state);
  const basemap = await basemapFor(camera);
  const selectedEvent = select.selectedEvent(state);
  const counted = select.mapIsDense(state) ? densityOf(store, state, camera, size) : undefined;
  const density = counted?.settle(view.window);
  const input: MapSceneInput = {
    dataset,
    camera,
    size,
    selectedEvent,
    measure,
    fontSize: FONT_SIZE,
    events: select.mapEvents(state),
    density,
    selectedPlace: view.place,
    linked: linkedEvents(dataset, select.tierEvents(state), selectedEvent),
    countries: basemap?.points ?? [],
    controls: [],
    words: sceneWords(locale),
  };
  const scene = mapScene(input, density && densitySymbols(density, input));
  const own = dataset.countries;
  const name = locale.messages.panels.map();
  return {
    picture: (
      <MapPicture
        scene={scene}
        name={name}
        camera={camera}
        size={size}
        basemap={basemap}
        cells={counted && cellShades(counted)}
        own={own}
      />
    ),
    size,
    hasGhosts: false,
  };
}

interface Shot {
  readonly camera: Camera;
  readonly size: Size;
}

/** What the map on the page shows, in its proportions; a map that has not been drawn yet shows what it would. */
function shotOf({ select }: Store, state: State): Shot {
  const { mapBounds, dataset, view } = state;
  if (mapBounds === null) {
    const size = { width: WIDTH, height: cssPx(675) };
    const selected = select.selectedEvent(state);
    const extent = select.storyIsLarge(state) ? boundsOfRows(select.mapRows(state)) : null;
    const linked = linkedEvents(dataset, select.tierEvents(state), selected);
    return {
      size,
      camera: targetCamera({ view, dataset, size, events: select.mapEvents(state), selected, linked, extent }),
    };
  }
  const [west, south, east, north] = mapBounds;
  const corners = [project([west, north], ZOOM_0), project([east, south], ZOOM_0)] as const;
  const shape = (corners[1].y - corners[0].y) / Math.max(corners[1].x - corners[0].x, Number.EPSILON);
  const size = { width: WIDTH, height: cssPx(Math.round(Math.min(Math.max(WIDTH * shape, LOWEST), HIGHEST))) };
  return {
    size,
    camera: frame(
      [
        [west, north],
        [east, south],
      ],
      size,
      NO_PADDING,
    ),
  };
}

function densityOf({ select }: Store, state: State, camera: Camera, size: Size) {
  return createMapDensity({
    table: select.table(state),
    rows: select.mapRows(state),
    categories: state.dataset.categories.length,
    camera,
    size,
    scale: textScale({ fontSize: FONT_SIZE }),
  });
}

/** The places are where they belong without borders too. */
async function basemapFor({ zoom }: Camera): Promise<Basemap | null> {
  for (const url of zoom >= FINE_FROM_ZOOM ? [fineUrl, coarseUrl] : [coarseUrl]) {
    try {
      return await loadBasemap(url);
    } catch {
      // The next one, else none.
    }
  }
  return null;
}
