import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { WholeStory } from '#scene/timeline/input.ts';
import { createTimelineLayout } from '#scene/timeline/pan.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { MOST_MARKS } from '#store/select.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { useRestedWindow } from '#store/use-rested-window.ts';
import type { Stage } from './use-stage.ts';

/** The scene of what the store holds; the same object until something it is drawn from has changed. */
export function useTimelineScene({ size, fontSize, measure }: Stage): TimelineScene {
  const locale = useLocale();
  const events = useSelected((select) => select.timelineEvents);
  const dataset = useValue((state) => state.dataset);
  const window = useValue((state) => state.view.window);
  const grouping = useValue((state) => state.view.grouping);
  const selectedEvent = useValue((state) => state.view.event);
  const selectedPlace = useValue((state) => state.view.place);
  const whole = useWholeStory();
  const words = useMemo(() => timelineWords(dataset, locale), [dataset, locale]);
  const moving = useRestedWindow() !== window;
  const layOut = useMemo(createTimelineLayout, []);
  const input = useMemo(
    () => ({ events, dataset, window, grouping, size, selectedEvent, selectedPlace, measure, fontSize, words, whole }),
    [events, dataset, window, grouping, size, selectedEvent, selectedPlace, measure, fontSize, words, whole],
  );
  return useMemo(() => layOut(input, moving), [layOut, input, moving]);
}

/** Lanes and chapters of all events, where the timeline is given only those in the window. */
function useWholeStory(): WholeStory | undefined {
  const store = useDatelineStore();
  const isLarge = useValue((state) => store.select.timelineRows(state).length > MOST_MARKS);
  const lanes = useValue((state) => (isLarge ? store.select.timelineLanes(state) : undefined));
  const chapterSpans = useValue((state) => (isLarge ? store.select.chapterSpans(state) : undefined));
  return useMemo(() => lanes && chapterSpans && { lanes, chapterSpans }, [lanes, chapterSpans]);
}
