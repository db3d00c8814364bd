import { useCallback, useEffect, useRef, useState } from 'react';
import { loadData } from '#ingest/load-data.ts';
import type { LoadProgress, LoadResult } from '#ingest/load-messages.ts';
import type { DataSource } from '#ingest/open-source.ts';
import { createDataset, indexById } from '#model/dataset.ts';
import type { DayOrder, ImportReport } from '#model/import-report.ts';
import { createImportedDataset, importedSources } from '#model/imported-dataset.ts';
import type { Problem } from '#model/problem.ts';
import { lookAlone } from '#url/look-link.ts';
import type { Hosting } from './hosting.ts';
import { MANY_ROWS, prefetchLargeViews } from './large-views.ts';
import type { Loaded, Opening } from './opening.ts';
import { type Story, storyOf } from './story.ts';
import type { StoryFailure } from './story-failure.ts';

/** What is on the page. */
export type Shown =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: StoryFailure }
  | { readonly status: 'shown'; readonly story: Story };

/** A file on its way in. */
export interface Importing {
  readonly progress: LoadProgress;
  readonly cancel: () => void;
}

/** Why the data that was asked for is not shown: the site does not allow its address, or what was found is not readable. */
export type OutcomeReason =
  | { readonly kind: 'not-allowed'; readonly url: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What became of the last file: its report, and why it is not shown if it is not. */
export interface ImportOutcome {
  readonly reason: OutcomeReason | null;
  readonly report: ImportReport | null;
  readonly readAgain: (dayOrder: DayOrder) => void;
}

const NO_PROGRESS: LoadProgress = { bytes: 0, totalBytes: null, rows: 0, faults: 0 };

/** A story's own loading, begun early. */
type TakeEarly = Extract<Opening, { kind: 'data' }>['takeEarly'];

/**
 * The story on the page and the ways to bring in another one. The old story stays until the new one is ready.
 *
 * Another story than the one that a link is about keeps the link's look.
 *
 * @param opening asked at the start and for each new attempt; all three are the same each time
 */
export function useStory({ opening, shipped, present }: Pick<Hosting, 'opening' | 'shipped' | 'present'>) {
  const [shown, setShown] = useState<Shown>({ status: 'waiting' });
  const [importing, setImporting] = useState<Importing | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const cancelLast = useRef<() => void>(() => undefined);

  const open = useCallback(async function open(
    source: DataSource,
    search: string,
    { dayOrder, takeEarly }: { readonly dayOrder?: DayOrder; readonly takeEarly?: TakeEarly } = {},
  ): Promise<LoadResult> {
    cancelLast.current();
    setOutcome(null);
    const onProgress = (progress: LoadProgress) => {
      if (progress.rows >= MANY_ROWS) prefetchLargeViews();
      setImporting({ progress, cancel: loading.cancel });
    };
    const early = source.kind === 'url' ? takeEarly?.(source.url, onProgress) : undefined;
    const loading = early ?? loadData(source, dayOrder === undefined ? {} : { dayOrder }, onProgress);
    cancelLast.current = loading.cancel;
    setImporting({ progress: NO_PROGRESS, cancel: loading.cancel });
    const result = await loading.result;
    if (cancelLast.current === loading.cancel) setImporting(null);
    if (result.kind === 'cancelled') return result;
    const readAgain = (order: DayOrder) => void open(source, search, { dayOrder: order });
    const reason: OutcomeReason | null = result.kind === 'failed' ? { kind: 'failed', problem: result.reason } : null;
    setOutcome({ reason, report: result.report, readAgain });
    if (result.kind !== 'failed') {
      const { dataset, sources } = datasetOf(result);
      const story = storyOf(dataset, search, result.report.origin, {
        loadSources: async () => sources,
        askTranslation: async (language) => dataset.translations?.find((each) => each.language === language) ?? null,
      });
      setShown({ status: 'shown', story });
    }
    return result;
  }, []);

  const showShipped = useCallback(
    async (search: string, loading: Promise<Loaded> | undefined) => {
      const loaded = await loading;
      if (shipped === null || loaded === undefined) return;
      const { loadSources, askTranslation } = shipped;
      setShown(
        loaded.status === 'ready'
          ? { status: 'shown', story: storyOf(loaded.dataset, search, null, { loadSources, askTranslation }) }
          : loaded,
      );
    },
    [shipped],
  );

  const start = useCallback(
    async function start() {
      setShown({ status: 'waiting' });
      const wanted = opening();
      // On its way already, by the page's preload: it stands in when what is asked for cannot be shown.
      const spare = shipped?.load();
      switch (wanted.kind) {
        case 'shipped':
          return showShipped(wanted.search, spare);
        case 'not-allowed':
          setOutcome({ reason: { kind: 'not-allowed', url: wanted.url }, report: null, readAgain: () => undefined });
          return showShipped(lookAlone(wanted.search), spare);
        case 'data': {
          const { source, search, takeEarly } = wanted;
          const result = await open(source, search, takeEarly && { takeEarly });
          if (result.kind !== 'failed' && result.kind !== 'cancelled') return undefined;
          if (spare !== undefined) return showShipped(lookAlone(search), spare);
          if (result.kind === 'failed') {
            setShown({ status: 'failed', failure: { kind: 'data', problem: result.reason } });
          }
          return undefined;
        }
      }
    },
    [open, showShipped, opening, shipped],
  );
  useEffect(() => void start(), [start]);
  useEffect(() => () => cancelLast.current(), []);

  const openFiles = useCallback(
    (files: readonly File[]) => void open({ kind: 'files', files }, lookAlone(present())),
    [open, present],
  );
  const dismissOutcome = useCallback(() => setOutcome(null), []);
  return { shown, importing, outcome, start, openFiles, dismissOutcome };
}

function datasetOf(result: Extract<LoadResult, { kind: 'table' | 'tables' }>) {
  return result.kind === 'table'
    ? { dataset: createImportedDataset(result.table, result.name), sources: importedSources(result.table) }
    : { dataset: createDataset(result.tables), sources: indexById(result.tables.sources) };
}
