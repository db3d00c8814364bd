import type { Locale } from '#i18n/locale.ts';
import type { Camera } from '#model/camera.ts';
import type { DensityInput, SettledDensity } from '#scene/map/density.ts';
import { type MapSceneInput, textScale } from '#scene/map/scene-input.ts';
import { keepRecord, memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import type { MapStory } from './map-story.ts';
import { mapWords } from './map-words.ts';
import type { StageBox } from './stage-box.ts';
import type { Staging } from './staging.ts';

/** Where the map looks, at rest. */
export interface MapShot extends Pick<StageBox, 'size' | 'fontSize'> {
  readonly camera: Camera;
}

/** What the map is drawn on. */
export interface MapBox
  extends MapShot,
    Pick<StageBox, 'measure'>,
    Pick<MapSceneInput, 'controls' | 'countries' | 'wide' | 'seen' | 'pane'> {
  /** How many events are where, of a story whose events are dense. */
  readonly density: SettledDensity | undefined;
}

/** What the map draws, and from what. Remembers as the stages of a store do. */
export function mapStage(): (story: MapStory, box: MapBox, locale: Locale) => MapSceneInput {
  const wordsOf = memoizeLast(mapWords);
  return keepRecord(
    (story, { camera, size, fontSize, measure, controls, countries, wide, seen, pane, density }, locale) => {
      const { dataset, view, events, selected, linked, stepEvents } = story;
      return {
        ...{ dataset, events, linked, stepEvents, selectedEvent: selected, selectedPlace: view.place },
        ...{ camera, size, fontSize, measure, controls, countries, wide, seen, pane, density },
        words: wordsOf(locale),
      };
    },
  );
}

/** What the map counts where its events are dense. The window does not matter. */
export function densityStage(select: Selectors): Staging<MapShot, DensityInput> {
  return keepRecord((state, { camera, size, fontSize }) => ({
    ...{ camera, size, scale: textScale({ fontSize }) },
    table: select.table(state),
    rows: select.mapRows(state),
    categories: state.dataset.categories.length,
  }));
}
