import type { Locale } from '#i18n/locale.ts';
import { MapPicture } from '#map/MapPicture.tsx';
import type { CellShade } from '#scene/map/density-cells.ts';
import type { MapScene } from '#scene/map/map-scene.ts';
import type { MapSceneInput } from '#scene/map/scene-input.ts';
import type { PictureBasemap } from './picture-basemap.ts';
import type { ViewPicture } from './view-picture.ts';

/** What is drawn of a map besides its scene. */
export interface MapGround {
  readonly basemap: PictureBasemap;
  /** Where too many events to draw one by one are told cell by cell. */
  readonly cells?: readonly CellShade[] | undefined;
}

/**
 * The map as a picture.
 *
 * @param input what the scene was made of
 */
export function placesPicture(
  scene: MapScene,
  { camera, size, dataset }: MapSceneInput,
  ground: MapGround,
  { messages }: Locale,
): ViewPicture {
  const name = messages.panels.map();
  return {
    picture: <MapPicture {...{ scene, name, camera, size }} {...ground} own={dataset.countries} />,
    size,
    hasGhosts: false,
  };
}
