import { useMemo } from 'react';
import { linkedEvents } from '#scene/map-arc.ts';
import { boundsOfRows } from '#scene/map-extent.ts';
import { useSelected, useValue } from '#store/store-context.ts';

/** What the map tells of the story, whatever it is looking at. Where events are dense, moving the window changes none of it. */
export function useMapStory() {
  const dataset = useValue((state) => state.dataset);
  const view = useSelected((select) => select.mapView);
  const isDense = useSelected((select) => select.mapIsDense);
  const events = useSelected((select) => select.mapEvents);
  const told = useSelected((select) => select.tierEvents);
  const selected = useSelected((select) => select.selectedEvent);
  const linked = useMemo(() => linkedEvents(dataset, told, selected), [dataset, told, selected]);
  const extent = useLargeExtent();
  return useMemo(
    () => ({ dataset, view, isDense, events, selected, linked, extent }),
    [dataset, view, isDense, events, selected, linked, extent],
  );
}

export type MapStory = ReturnType<typeof useMapStory>;

/** Where a large table's events lie, whatever the window: the map frames all of them once. `null` for a small one. */
function useLargeExtent() {
  const table = useSelected((select) => select.table);
  const rows = useSelected((select) => select.mapRows);
  const isLarge = useSelected((select) => select.storyIsLarge);
  return useMemo(() => (isLarge ? boundsOfRows(table.columns, rows) : null), [isLarge, table, rows]);
}
