import { datasetUrl, sourcesUrl, translationUrls } from 'virtual:dateline-dataset';
import { readShipped, readShippedSources, readShippedTranslation } from '#ingest/read-shipped.ts';
import { type Dataset, indexById, type SourceLookup } from '#model/dataset.ts';
import type { Translation } from '#model/translation.ts';

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

/**
 * Fetches the story that ships with the page in another language; `null` when there is no such translation.
 *
 * @param language BCP 47 tag, as the translation gives it
 * @throws when it cannot be had
 */
export async function loadTranslation(language: string): Promise<Translation | null> {
  const url = Object.hasOwn(translationUrls, language) ? translationUrls[language] : undefined;
  if (url === undefined) return null;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readShippedTranslation(await response.json());
}
