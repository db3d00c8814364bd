import { type Ingested, ingestDataset } from '../src/ingest/story/ingest-dataset.ts';
import { translationGaps } from '../src/ingest/story/translation-gaps.ts';
import { shipMedia } from './media/ship-media.ts';
import { readDatasetFolder } from './read-dataset-folder.ts';

/** Reads a dataset that is to ship. */
export function ingestDatasetFolder(folder: string): Ingested {
  return checkStory(readDatasetFolder(folder), folder);
}

/**
 * Reads a story by the rules of those that ship: besides all that `ingestDataset` asks, each of its translations must be
 * complete, and its media must be there and said to be whose they are.
 *
 * @param folder where its media are looked for
 */
export function checkStory(files: ReadonlyMap<string, string>, folder: string): Ingested {
  const { tables: read, issues } = ingestDataset(files);
  if (read === null) return { tables: read, issues };
  const { tables, issues: ofMedia } = shipMedia(
    read,
    folder,
    files.has(EVENTS) ? EVENTS : ([...files.keys()][0] ?? EVENTS),
  );
  const gaps = (tables.translations ?? []).flatMap((translation) => translationGaps(tables, translation));
  // A record that was left out moves those after it: what points to them would point elsewhere.
  const isWhole = issues.every(({ consequence }) => consequence.kind !== 'left-out');
  return { tables, issues: [...issues, ...(isWhole ? ofMedia : []), ...gaps] };
}

const EVENTS = 'events.json';
