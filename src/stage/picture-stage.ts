import type { TimelineInput } from '#scene/timeline/input.ts';
import { layOutRails } from '#scene/timeline/lay-out-rails.ts';
import type { Selectors } from '#store/select.ts';
import type { StageBox } from './stage-box.ts';
import type { Staging } from './staging.ts';
import { timelineStage } from './timeline-stage.ts';

/** What a picture of the timeline is drawn from: the same as the live one, with the rails, whose layout that has fetched. */
export function pictureStage(select: Selectors): Staging<StageBox, TimelineInput> {
  const inputOf = timelineStage(select);
  return (state, box, locale) => ({ ...inputOf(state, box, locale), layOutRails });
}
