import { datasetUrl, sourcesUrl, translationUrls } from 'virtual:dateline-dataset';
import { readShipped, readShippedSources, readShippedTranslation, SHIPPED_FORMAT } from '#ingest/story/read-shipped.ts';
import { indexById, type SourceLookup } from '#model/dataset.ts';
import type { Translation } from '#model/translation.ts';
import type { Loaded, ShippedStory } from './opening.ts';
import type { StoryFailure } from './story-failure.ts';

/** The story that ships with the page, file by file. */
export const shippedStory: ShippedStory = {
  load: loadDataset,
  loadSources,
  askTranslation: loadTranslation,
};

/** Never rejects: what went wrong is part of the answer. */
export async function loadDataset(): Promise<Loaded> {
  const response = await fetch(datasetUrl).catch(() => null);
  if (response === null) return failed({ kind: 'unreachable' });
  if (!response.ok) return failed({ kind: 'refused', status: response.status });
  try {
    const dataset = readShipped(await response.json());
    return dataset === null ? failed({ kind: 'other-format', format: SHIPPED_FORMAT }) : { status: 'ready', dataset };
  } catch {
    return failed({ kind: 'broken' });
  }
}

function failed(failure: StoryFailure): Loaded {
  return { status: 'failed', failure };
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
