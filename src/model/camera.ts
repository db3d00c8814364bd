import type { Brand } from './brand.ts';
import type { LonLat } from './place.ts';

/** Web Mercator zoom level: the world is 256 px wide at 0, and twice as wide at each further level. */
export type Zoom = Brand<number, 'Zoom'>;

/** Takes a number for a zoom level, which may be a fraction. */
export const zoomLevel = (level: number): Zoom => level as Zoom;

/** How far the map zooms out and in: the first shows the whole world, poles included, on a phone's map; the second a town. */
export const MIN_ZOOM = zoomLevel(-1);
export const MAX_ZOOM = zoomLevel(12);

/** How close the map is, and the point in its middle. */
export interface Camera {
  readonly zoom: Zoom;
  readonly center: LonLat;
}
