import { useCallback, useEffect, useRef, useState } from 'react';
import { allowedDataUrl } from '#ingest/data-url.ts';
import { loadData } from '#ingest/load-data.ts';
import type { LoadProgress, LoadResult } from '#ingest/load-messages.ts';
import type { DataSource } from '#ingest/open-source.ts';
import { createDataset, indexById } from '#model/dataset.ts';
import type { DayOrder, ImportReport } from '#model/import-report.ts';
import { createImportedDataset, importedSources } from '#model/imported-dataset.ts';
import { readData } from '#url/data-link.ts';
import { takeEarlyLoad } from './early-load.ts';
import { prefetchLargeViews } from './large-views.ts';
import { loadDataset, loadSources, loadTranslation } from './load-dataset.ts';
import { type Story, storyOf } from './story.ts';

/** What is on the page. */
export type Shown =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'shown'; readonly story: Story };

/** A file on its way in. */
export interface Importing {
  readonly progress: LoadProgress;
  readonly cancel: () => void;
}

/** Why the data that was asked for is not shown: the site does not allow its address, or what was found is not readable. */
export type OutcomeReason =
  | { readonly kind: 'not-allowed'; readonly url: string }
  | { readonly kind: 'failed'; readonly sentence: string };

/** What became of the last file: its report, and why it is not shown if it is not. */
export interface ImportOutcome {
  readonly reason: OutcomeReason | null;
  readonly report: ImportReport | null;
  readonly readAgain: (dayOrder: DayOrder) => void;
}

const NO_PROGRESS: LoadProgress = { bytes: 0, totalBytes: null, rows: 0, faults: 0 };

/** The story on the page and the ways to bring in another one. The old story stays until the new one is ready. */
export function useStory() {
  const [shown, setShown] = useState<Shown>({ status: 'waiting' });
  const [importing, setImporting] = useState<Importing | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const cancelLast = useRef<() => void>(() => undefined);

  const open = useCallback(async function open(
    source: DataSource,
    search: string,
    dayOrder?: DayOrder,
  ): Promise<LoadResult['kind']> {
    cancelLast.current();
    setOutcome(null);
    const onProgress = (progress: LoadProgress) => {
      prefetchLargeViews(progress.rows);
      setImporting({ progress, cancel: loading.cancel });
    };
    const early = source.kind === 'url' && dayOrder === undefined ? takeEarlyLoad(source.url, onProgress) : undefined;
    const loading = early ?? loadData(source, dayOrder === undefined ? {} : { dayOrder }, onProgress);
    cancelLast.current = loading.cancel;
    setImporting({ progress: NO_PROGRESS, cancel: loading.cancel });
    const result = await loading.result;
    if (cancelLast.current === loading.cancel) setImporting(null);
    if (result.kind === 'cancelled') return result.kind;
    const readAgain = (order: DayOrder) => void open(source, search, order);
    const reason: OutcomeReason | null = result.kind === 'failed' ? { kind: 'failed', sentence: result.reason } : null;
    setOutcome({ reason, report: result.report, readAgain });
    if (result.kind !== 'failed') {
      const { dataset, sources } = datasetOf(result);
      const story = storyOf(dataset, search, result.report.origin, {
        loadSources: async () => sources,
        askTranslation: async (language) => dataset.translations?.find((each) => each.language === language) ?? null,
      });
      setShown({ status: 'shown', story });
    }
    return result.kind;
  }, []);

  const showShipped = useCallback(async (search: string, loading = loadDataset()) => {
    const loaded = await loading;
    setShown(
      loaded.status === 'ready'
        ? {
            status: 'shown',
            story: storyOf(loaded.dataset, search, null, { loadSources, askTranslation: loadTranslation }),
          }
        : loaded,
    );
  }, []);

  const start = useCallback(
    async function start() {
      setShown({ status: 'waiting' });
      const { search } = window.location;
      const data = readData(search);
      if (data === null) return showShipped(search);
      const url = allowedDataUrl(data, document.baseURI, __DATA_ORIGINS__);
      if (url === undefined) {
        setOutcome({ reason: { kind: 'not-allowed', url: data }, report: null, readAgain: () => undefined });
        return showShipped('');
      }
      // On its way already, by the page's preload: it stands in when the link's data cannot be shown.
      const shipped = loadDataset();
      const kind = await open({ kind: 'url', url }, search);
      return kind === 'failed' || kind === 'cancelled' ? showShipped('', shipped) : undefined;
    },
    [open, showShipped],
  );
  useEffect(() => void start(), [start]);

  const openFiles = useCallback((files: readonly File[]) => void open({ kind: 'files', files }, ''), [open]);
  const dismissOutcome = useCallback(() => setOutcome(null), []);
  return { shown, importing, outcome, start, openFiles, dismissOutcome };
}

function datasetOf(result: Extract<LoadResult, { kind: 'table' | 'tables' }>) {
  return result.kind === 'table'
    ? { dataset: createImportedDataset(result.table, result.name), sources: importedSources(result.table) }
    : { dataset: createDataset(result.tables), sources: indexById(result.tables.sources) };
}
