import { sourcesUrl, translationUrls } from 'virtual:dateline-dataset';
import { readShippedSources } from '#ingest/story/read-shipped-sources.ts';
import { readShippedTranslation } from '#ingest/story/shipped-translation.ts';
import { type Dataset, indexById, type SourceLookup } from '#model/dataset.ts';
import type { Translation } from '#model/translation.ts';

/** @throws when they cannot be had */
export async function loadSources(): Promise<SourceLookup> {
  return indexById(readShippedSources(await textAt(sourcesUrl)));
}

/**
 * `null` when there is no such translation.
 *
 * @param language BCP 47 tag, as the translation gives it
 * @param dataset the story, in its own language
 * @throws when it cannot be had
 */
export async function loadTranslation(language: string, dataset: Dataset): Promise<Translation | null> {
  const url = Object.hasOwn(translationUrls, language) ? translationUrls[language] : undefined;
  return url === undefined ? null : readShippedTranslation(await textAt(url), dataset);
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
