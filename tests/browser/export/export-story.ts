import { vi } from 'vitest';
import '#app/theme.css';
import { loadDataset } from '#app/load-dataset.ts';
import { loadSources } from '#app/load-later.ts';
import theme from '#app/theme.css?raw';
import type { ExportContext } from '#export/export-context.ts';
import { exportView } from '#export/export-view.ts';
import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ExportFormat, PictureView } from '#model/export-format.ts';
import { defaultView, type View } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { pageLinks } from '#store/page-links.ts';
import { catchFiles, type SavedFile } from './catch-files.ts';

/** The story that ships with the page. */
export async function shippedDataset(): Promise<Dataset> {
  const loaded = await loadDataset();
  if (loaded.status === 'failed') throw new Error(loaded.failure.kind);
  return loaded.dataset;
}

export function contextOf(dataset: Dataset, different: Partial<View> = {}): ExportContext {
  const store = createStore(dataset, { ...defaultView(dataset), ...different });
  return { store, locale: ENGLISH, askSources: loadSources, links: pageLinks(() => window.location.href), theme };
}

/** Exports, and catches the file where the browser would save it. */
export async function save(context: ExportContext, format: ExportFormat, view: PictureView): Promise<SavedFile> {
  const files = catchFiles();
  const control = { onProgress: () => undefined, signal: new AbortController().signal };
  const { name } = await exportView(context, format, view, control);
  const saved = files.find((file) => file.name === name);
  vi.restoreAllMocks();
  if (saved === undefined) throw new Error(`${name} has not been saved.`);
  return saved;
}
