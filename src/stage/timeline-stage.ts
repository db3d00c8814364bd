import type { TimelineInput } from '#scene/timeline/input.ts';
import { keepRecord, memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import { railsStage } from './rails-stage.ts';
import type { StageBox } from './stage-box.ts';
import type { Staging } from './staging.ts';
import { timelineWords } from './timeline-words.ts';

/** What the timeline draws mark by mark, and from what. Without events where they are too many for that: `columnStage`. */
export function timelineStage(select: Selectors): Staging<StageBox, TimelineInput> {
  const wordsOf = memoizeLast(timelineWords);
  const railsOf = railsStage(select);
  return keepRecord((state, box, locale) => {
    const { dataset, view } = state;
    return {
      ...box,
      dataset,
      events: select.timelineEvents(state),
      whole: select.wholeTimeline(state),
      window: view.window,
      grouping: view.grouping,
      selectedEvent: view.event,
      selectedPlace: view.place,
      stepEvents: select.stepEvents(state),
      words: wordsOf(dataset, locale),
      tellings: select.timelineTellings(state),
      rails: railsOf(state, locale),
    };
  });
}
