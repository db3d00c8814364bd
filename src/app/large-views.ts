import { fetchDensityParts } from '#map/fetch-density-parts.ts';
import { LongList } from '#panels/EventList.tsx';
import { LateDensityStage } from '#timeline/LateDensityStage.tsx';

/** From so many rows on it is a large table that is coming in. */
export const MANY_ROWS = 1000;

/** Fetches what draws a large table while the table is still being read. Without it the views fetch it themselves, later. */
export function prefetchLargeViews(): void {
  Promise.all([LateDensityStage.load(), LongList.load(), fetchDensityParts()]).catch(() => undefined);
}
