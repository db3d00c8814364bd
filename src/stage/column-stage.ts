import type { Locale } from '#i18n/locale.ts';
import type { DensityInput } from '#scene/timeline/density.ts';
import { densityFrame } from '#scene/timeline/density-frame.ts';
import type { TimelineInput, WholeStory } from '#scene/timeline/input.ts';
import { keepRecord, memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';
import type { StageBox } from './stage-box.ts';
import type { Staging } from './staging.ts';
import { timelineWords } from './timeline-words.ts';

/** All that columns are counted and drawn from, but for the window and the tally of its bins. */
export type ColumnInput = Omit<DensityInput, 'window' | 'tally'>;

type Ground = StageBox & Pick<TimelineInput, 'dataset' | 'grouping' | 'words'> & WholeStory;

/** The timeline of more events than can be told apart, as columns. While the window moves the input stays the same. */
export function columnStage(select: Selectors): Staging<StageBox, ColumnInput> {
  const wordsOf = memoizeLast(timelineWords);
  const inputOf = memoizeLast(inputOn);
  const groundOf = keepRecord((state: State, box: StageBox, locale: Locale): Ground => {
    const { dataset, view } = state;
    const words = wordsOf(dataset, locale);
    return { ...box, dataset, words, grouping: view.grouping, lanes: select.timelineLanes(state) };
  });
  return (state, box, locale) => inputOf(groundOf(state, box, locale));
}

function inputOn(ground: Ground): ColumnInput {
  const { dataset, lanes, measure, words } = ground;
  return { dataset, lanes, measure, words, frame: densityFrame(ground) };
}
