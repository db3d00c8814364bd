import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { chapterBands } from '#scene/timeline/chapters.ts';
import { densityFrame } from '#scene/timeline/density-frame.ts';
import { laneHeads } from '#scene/timeline/lanes.ts';
import { timeScale } from '#scene/timeline/scale.ts';
import { plotBeside } from '#scene/timeline/titles.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import type { Stage } from './use-stage.ts';

/** What the columns are drawn in. Only a story with chapters is rendered anew as the window moves, for their bands move along. */
export function useDensityFrame({ size, fontSize, measure }: Stage) {
  const locale = useLocale();
  const dataset = useValue((state) => state.dataset);
  const lanes = useSelected((select) => select.timelineLanes);
  const spans = useSelected((select) => select.chapterSpans);
  const grouping = useValue((state) => state.view.grouping);
  const movingWindow = useValue(({ dataset: { chapters, defaultWindow }, view }) =>
    chapters.length === 0 ? defaultWindow : view.window,
  );
  const words = useMemo(() => timelineWords(dataset, locale), [dataset, locale]);
  const plot = useMemo(
    () => plotBeside(laneHeads(lanes, { dataset, grouping, words }), size.width, fontSize, measure),
    [lanes, dataset, grouping, words, size, fontSize, measure],
  );
  const chapters = useMemo(
    () => chapterBands({ dataset, measure, fontSize }, spans, timeScale(movingWindow, plot)),
    [dataset, measure, fontSize, spans, movingWindow, plot],
  );
  const { height: chaptersHeight } = chapters;
  const frame = useMemo(
    () => densityFrame({ lanes, dataset, grouping, words, size, fontSize, measure, chaptersHeight }),
    [lanes, dataset, grouping, words, size, fontSize, measure, chaptersHeight],
  );
  const input = useMemo(
    () => ({ frame, dataset, lanes, words, measure, chaptersHeight }),
    [frame, dataset, lanes, words, measure, chaptersHeight],
  );
  return { frame, chapters, input };
}
