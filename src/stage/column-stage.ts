import type { Locale } from '#i18n/locale.ts';
import type { Interval } from '#model/time.ts';
import type { CssPx, Span } from '#scene/css-px.ts';
import { chapterBands } from '#scene/timeline/chapters.ts';
import type { DensityInput } from '#scene/timeline/density.ts';
import { densityFrame } from '#scene/timeline/density-frame.ts';
import type { TimelineInput, WholeStory } from '#scene/timeline/input.ts';
import { laneHeads } from '#scene/timeline/lanes.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { timeScale } from '#scene/timeline/scale.ts';
import { plotBeside } from '#scene/timeline/titles.ts';
import { keepRecord, memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';
import type { StageBox } from './stage-box.ts';
import type { Staging } from './staging.ts';
import { timelineWords } from './timeline-words.ts';

/** All that columns are counted and drawn from, but for the window and the tally of its bins. */
export interface ColumnInput extends Omit<DensityInput, 'window' | 'tally'> {
  readonly chaptersHeight: CssPx;
}

/** What stands above the columns, and what they are drawn from. */
export interface StagedColumns {
  readonly chapters: TimelineScene['chapters'];
  readonly input: ColumnInput;
}

/** What a moving window leaves as it is. */
type Ground = StageBox & Pick<TimelineInput, 'account' | 'dataset' | 'grouping' | 'words'> & Pick<WholeStory, 'lanes'>;

/**
 * The timeline of more events than can be told apart, as columns. While the window moves the input stays the same; only of a
 * story with chapters the bands move along.
 */
export function columnStage(select: Selectors): Staging<StageBox, StagedColumns> {
  const wordsOf = memoizeLast(timelineWords);
  const plotOf = memoizeLast(plotOn);
  const inputOf = memoizeLast(inputOn);
  const groundOf = keepRecord((state: State, box: StageBox, locale: Locale): Ground => {
    const { dataset, view } = state;
    const words = wordsOf(dataset, locale);
    const { account, grouping } = view;
    return { ...box, dataset, account, words, grouping, lanes: select.timelineLanes(state) };
  });
  const chaptersOf = memoizeLast((ground: Ground, spans: WholeStory['chapterSpans'], window: Interval) =>
    chapterBands(ground, spans, timeScale(window, plotOf(ground))),
  );
  return keepRecord((state, box, locale) => {
    const { dataset, view } = state;
    const ground = groundOf(state, box, locale);
    const window = dataset.chapters.length === 0 ? dataset.defaultWindow : view.window;
    const chapters = chaptersOf(ground, select.chapterSpans(state), window);
    return { chapters, input: inputOf(ground, chapters.height) };
  });
}

function plotOn(ground: Ground): Span {
  const { lanes, size, fontSize, measure } = ground;
  return plotBeside(laneHeads(lanes, ground), size.width, fontSize, measure);
}

function inputOn(ground: Ground, chaptersHeight: CssPx): ColumnInput {
  const { dataset, lanes, measure, words } = ground;
  return { dataset, lanes, measure, words, chaptersHeight, frame: densityFrame({ ...ground, chaptersHeight }) };
}
