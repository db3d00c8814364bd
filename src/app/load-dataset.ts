import { datasetUrl } from 'virtual:dateline-dataset';
import { readShipped } from '#ingest/read-shipped.ts';
import type { Dataset } from '#model/dataset.ts';

export type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'failed'; readonly reason: string };

/** Fetches the story that ships with the page. Never rejects: what went wrong is part of the answer. */
export async function loadDataset(): Promise<Loading> {
  try {
    const response = await fetch(datasetUrl);
    if (!response.ok) return { status: 'failed', reason: `${response.status} ${response.statusText}` };
    return { status: 'ready', dataset: readShipped(await response.json()) };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
