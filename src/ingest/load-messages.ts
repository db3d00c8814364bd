import type { TableOptions } from '#ingest/table/table-stream.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { ImportReport } from '#model/import-report.ts';
import type { ImportedTable } from '#model/imported-table.ts';
import type { Problem } from '#model/problem.ts';
import type { DataSource } from './open-source.ts';

/** How far the loading is. */
export interface LoadProgress {
  readonly bytes: number;
  /** `null` where it is not known. */
  readonly totalBytes: number | null;
  readonly rows: number;
  /** Faults found so far. */
  readonly faults: number;
}

/** Data that can be shown. */
export type LoadedData =
  | { readonly kind: 'table'; readonly name: string; readonly table: ImportedTable; readonly report: ImportReport }
  | { readonly kind: 'tables'; readonly tables: DatasetTables; readonly report: ImportReport };

/** There is a report when the file could be read, but nothing in it can be shown. */
export interface LoadFailure {
  readonly kind: 'failed';
  readonly reason: Problem;
  readonly report: ImportReport | null;
}

export type LoadResult = LoadedData | LoadFailure | { readonly kind: 'cancelled' };

/** What the page sends to the Worker, once. Cancelling ends the Worker, which needs no message. */
export interface LoadRequest {
  readonly type: 'load';
  readonly source: DataSource;
  readonly options: TableOptions;
}

/** The Worker says so often that it is still there: one that has been ended from outside tells nobody. */
export const ALIVE_INTERVAL_MS = 2000;

/** What the Worker answers: signs of life and progress any number of times, then one result. */
export type LoadAnswer =
  | { readonly type: 'alive' }
  | { readonly type: 'progress'; readonly progress: LoadProgress }
  | { readonly type: 'done'; readonly result: LoadedData | LoadFailure };
