import { datasetUrl, sourcesUrl } from 'virtual:dateline-dataset';
import { readShipped, readShippedSources } from '#ingest/read-shipped.ts';
import { type Dataset, indexById, type SourceLookup } from '#model/dataset.ts';

export type Loaded =
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'failed'; readonly reason: string };

/** Fetches the story that ships with the page. Never rejects: what went wrong is part of the answer. */
export async function loadDataset(): Promise<Loaded> {
  try {
    const response = await fetch(datasetUrl);
    if (!response.ok) return { status: 'failed', reason: `${response.status} ${response.statusText}` };
    return { status: 'ready', dataset: readShipped(await response.json()) };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Fetches the sources of the story that ships with the page.
 *
 * @throws when they cannot be had
 */
export async function loadSources(): Promise<SourceLookup> {
  const response = await fetch(sourcesUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return indexById(readShippedSources(await response.json()));
}
