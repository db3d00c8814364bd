import { datasetUrl, sourcesUrl, translationUrls } from 'virtual:dateline-dataset';
import { readShipped, readShippedSources, readShippedTranslation } from '#ingest/read-shipped.ts';
import { indexById, type SourceLookup } from '#model/dataset.ts';
import type { Translation } from '#model/translation.ts';
import type { Loaded, ShippedStory } from './opening.ts';

/** The story that ships with the page, file by file. */
export const shippedStory: ShippedStory = {
  load: loadDataset,
  loadSources,
  askTranslation: loadTranslation,
};

/** Never rejects: what went wrong is part of the answer. */
export async function loadDataset(): Promise<Loaded> {
  try {
    const response = await fetch(datasetUrl);
    if (!response.ok) return { status: 'failed', reason: `${response.status} ${response.statusText}` };
    return { status: 'ready', dataset: readShipped(await response.json()) };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws when they cannot be had */
export async function loadSources(): Promise<SourceLookup> {
  const response = await fetch(sourcesUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return indexById(readShippedSources(await response.json()));
}

/**
 * `null` when there is no such translation.
 *
 * @param language BCP 47 tag, as the translation gives it
 * @throws when it cannot be had
 */
async function loadTranslation(language: string): Promise<Translation | null> {
  const url = Object.hasOwn(translationUrls, language) ? translationUrls[language] : undefined;
  if (url === undefined) return null;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readShippedTranslation(await response.json());
}
