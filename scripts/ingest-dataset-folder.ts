import { type Ingested, ingestDataset } from '../src/ingest/story/ingest-dataset.ts';
import { translationGaps } from '../src/ingest/story/translation-gaps.ts';
import { readDatasetFolder } from './read-dataset-folder.ts';

/** Reads a dataset that is to ship. */
export function ingestDatasetFolder(folder: string): Ingested {
  return checkStory(readDatasetFolder(folder));
}

/**
 * Reads a story by the rules of those that ship: besides all that `ingestDataset` asks, each of its translations must be
 * complete.
 */
export function checkStory(files: ReadonlyMap<string, string>): Ingested {
  const { tables, issues } = ingestDataset(files);
  if (tables === null) return { tables, issues };
  const gaps = (tables.translations ?? []).flatMap((translation) => translationGaps(tables, translation));
  return { tables, issues: [...issues, ...gaps] };
}
