import { useMemo } from 'react';
import type { TimelineScene } from '#scene/timeline-parts.ts';
import { timelineScene } from '#scene/timeline-scene.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import { timelineWords } from './timeline-words.ts';
import type { Stage } from './use-stage.ts';

/** The scene of what the store holds; the same object until something it is drawn from has changed. */
export function useTimelineScene({ size, fontSize, measure }: Stage): TimelineScene {
  const events = useSelected((select) => select.timelineEvents);
  const dataset = useValue((state) => state.dataset);
  const window = useValue((state) => state.view.window);
  const grouping = useValue((state) => state.view.grouping);
  const selectedEvent = useValue((state) => state.view.event);
  const selectedPlace = useValue((state) => state.view.place);
  const words = useMemo(() => timelineWords(dataset), [dataset]);
  return useMemo(
    () =>
      timelineScene({
        events,
        dataset,
        window,
        grouping,
        size,
        selectedEvent,
        selectedPlace,
        measure,
        fontSize,
        words,
      }),
    [events, dataset, window, grouping, size, selectedEvent, selectedPlace, measure, fontSize, words],
  );
}
