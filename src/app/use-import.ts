import { useCallback, useEffect, useRef, useState } from 'react';
import { type Loading, loadData } from '#ingest/load-data.ts';
import type { LoadedData, LoadProgress, LoadResult } from '#ingest/load-messages.ts';
import type { DataSource } from '#ingest/open-source.ts';
import { createDataset, indexById } from '#model/dataset.ts';
import type { DayOrder, ImportReport } from '#model/import-report.ts';
import { createImportedDataset, importedSources } from '#model/imported-dataset.ts';
import type { Problem } from '#model/problem.ts';
import { MANY_ROWS, prefetchLargeViews } from './large-views.ts';
import type { Opening } from './opening.ts';
import { type Story, storyOf } from './story.ts';

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

interface ImportOptions {
  readonly dayOrder?: DayOrder;
  /** A story's own loading, begun early. */
  readonly takeEarly?: Extract<Opening, { kind: 'data' }>['takeEarly'];
}

const NO_PROGRESS: LoadProgress = { bytes: 0, totalBytes: null, rows: 0, faults: 0 };

/**
 * Brings in data from elsewhere, one at a time: a newer one ends an older one.
 *
 * @param onStory told of each story that has come in; the same function each time
 */
export function useImport(onStory: (story: Story) => void) {
  const [importing, setImporting] = useState<Importing | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const cancelLast = useRef<() => void>(() => undefined);

  const open = useCallback(
    async function open(source: DataSource, search: string, options: ImportOptions = {}): Promise<LoadResult> {
      cancelLast.current();
      setOutcome(null);
      const loading = beginLoading(source, options, (progress) => setImporting({ progress, cancel: loading.cancel }));
      cancelLast.current = loading.cancel;
      setImporting({ progress: NO_PROGRESS, cancel: loading.cancel });
      const result = await loading.result;
      if (cancelLast.current === loading.cancel) setImporting(null);
      if (result.kind === 'cancelled') return result;
      const readAgain = (dayOrder: DayOrder) => void open(source, search, { dayOrder });
      const reason: OutcomeReason | null = result.kind === 'failed' ? { kind: 'failed', problem: result.reason } : null;
      setOutcome({ reason, report: result.report, readAgain });
      if (result.kind !== 'failed') onStory(importedStory(result, search));
      return result;
    },
    [onStory],
  );
  useEffect(() => () => cancelLast.current(), []);

  /** Says that the site does not load data from the address. */
  const refuse = useCallback(
    (url: string) => setOutcome({ reason: { kind: 'not-allowed', url }, report: null, readAgain: () => undefined }),
    [],
  );
  const dismissOutcome = useCallback(() => setOutcome(null), []);
  return { importing, outcome, open, refuse, dismissOutcome };
}

function beginLoading(
  source: DataSource,
  { dayOrder, takeEarly }: ImportOptions,
  onProgress: (progress: LoadProgress) => void,
): Loading {
  const watch = (progress: LoadProgress) => {
    if (progress.rows >= MANY_ROWS) prefetchLargeViews();
    onProgress(progress);
  };
  const early = source.kind === 'url' ? takeEarly?.(source.url, watch) : undefined;
  return early ?? loadData(source, dayOrder === undefined ? {} : { dayOrder }, watch);
}

function importedStory(data: LoadedData, search: string): Story {
  const { dataset, sources } = datasetOf(data);
  return storyOf(dataset, search, data.report.origin, {
    loadSources: async () => sources,
    askTranslation: async (language) => dataset.translations?.find((each) => each.language === language) ?? null,
  });
}

function datasetOf(data: LoadedData) {
  return data.kind === 'table'
    ? { dataset: createImportedDataset(data.table, data.name), sources: importedSources(data.table) }
    : { dataset: createDataset(data.tables), sources: indexById(data.tables.sources) };
}
