import { fetchDensityParts } from '#map/use-density-parts.ts';
import { LongList } from '#panels/EventList.tsx';
import { DensityStage } from '#timeline/TimelineStage.tsx';

/** From so many rows on it is a large table that is coming in. */
export const MANY_ROWS = 1000;

/** Fetches what draws a large table while the table is still being read. Without it the views fetch it themselves, later. */
export function prefetchLargeViews(): void {
  Promise.all([DensityStage.fetch(), LongList.fetch(), fetchDensityParts()]).catch(() => undefined);
}
