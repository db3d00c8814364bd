import { useMemo } from 'react';
import { linkedEvents } from '#scene/map/arc.ts';
import { boundsOfRows } from '#scene/map/extent.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { useDense } from '#store/use-dense.ts';

/** What the map tells of the story, whatever it is looking at. Where events are dense, moving the window changes none of it. */
export function useMapStory() {
  const { select } = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const isDense = useDense(({ mapIsDense }) => mapIsDense);
  const view = useSelected(({ mapView }) => mapView);
  const events = useValue(isDense ? noEvents : select.mapEvents);
  const told = useValue(isDense ? noEvents : select.tierEvents);
  const selected = useSelected((select) => select.selectedEvent);
  const linked = useMemo(() => linkedEvents(dataset, told, selected), [dataset, told, selected]);
  const extent = useLargeExtent(view.camera === null);
  return useMemo(
    () => ({ dataset, view, isDense, events, selected, linked, extent }),
    [dataset, view, isDense, events, selected, linked, extent],
  );
}

export type MapStory = ReturnType<typeof useMapStory>;

const NO_EVENTS = [] as const;
const noEvents = () => NO_EVENTS;

/**
 * Where a large table's events lie, whatever the window: the map frames all of them once. `null` for a small one, and where
 * the reader has chosen what the map shows.
 */
function useLargeExtent(isWanted: boolean) {
  const rows = useSelected((select) => select.mapRows);
  const isLarge = useSelected((select) => select.storyIsLarge);
  return useMemo(() => (isWanted && isLarge ? boundsOfRows(rows) : null), [isWanted, isLarge, rows]);
}
