import { LongList } from '#panels/EventList.tsx';
import { DensityStage } from '#timeline/TimelineStage.tsx';

/** From so many rows on it is a large table that is coming in. */
const MANY_ROWS = 1000;

/** Fetches what draws a large table while the table is still being read. Without it the views fetch it themselves. */
export function prefetchLargeViews(rows: number): void {
  if (rows < MANY_ROWS) return;
  Promise.all([DensityStage.fetch(), LongList.fetch()]).catch(() => undefined);
}
