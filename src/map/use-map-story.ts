import { useMemo } from 'react';
import { linkedEvents } from '#scene/map-arc.ts';
import { useSelected, useValue } from '#store/store-context.ts';

/** What the map tells of the story, whatever it is looking at. */
export function useMapStory() {
  const dataset = useValue((state) => state.dataset);
  const view = useValue((state) => state.view);
  const events = useSelected((select) => select.mapEvents);
  const told = useSelected((select) => select.tierEvents);
  const selected = useSelected((select) => select.selectedEvent);
  const linked = useMemo(() => linkedEvents(dataset, told, selected), [dataset, told, selected]);
  return useMemo(() => ({ dataset, view, events, selected, linked }), [dataset, view, events, selected, linked]);
}

export type MapStory = ReturnType<typeof useMapStory>;
