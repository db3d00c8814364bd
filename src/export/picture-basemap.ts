import { coarseUrl, fineUrl } from 'virtual:dateline-basemap';
import { type Basemap, loadBasemap } from '#map/load-basemap.ts';
import { type Zoom, zoomLevel } from '#model/camera.ts';

/** Land and borders; `null` where these cannot be had: the places are where they belong without them. */
export type PictureBasemap = Basemap | null;

/** From here on the coarse borders look coarse, on paper sooner than on a screen. */
const FINE_FROM_ZOOM = zoomLevel(3);

/** The basemap of a picture at this zoom: the fine one for a close look, if it can be had. */
export async function pictureBasemap(zoom: Zoom): Promise<PictureBasemap> {
  for (const url of zoom >= FINE_FROM_ZOOM ? [fineUrl, coarseUrl] : [coarseUrl]) {
    try {
      return await loadBasemap(url);
    } catch {
      // The next one, else none.
    }
  }
  return null;
}

/** The basemap of the start page. */
export function coarseBasemap(): Promise<PictureBasemap> {
  return loadBasemap(coarseUrl).catch(() => null);
}
