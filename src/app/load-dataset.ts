import { datasetUrl } from 'virtual:dateline-dataset';
import { readShipped, SHIPPED_FORMAT } from '#ingest/story/read-shipped.ts';
import { latePart } from '#model/late-part.ts';
import type { Loaded, ShippedStory } from './opening.ts';
import type { StoryFailure } from './story-failure.ts';

const later = latePart(() => import('./load-later.ts'));

/** The story that ships with the page, file by file. */
export const shippedStory: ShippedStory = {
  load: loadDataset,
  loadSources: async () => (await later.load()).loadSources(),
  askTranslation: async (language, dataset) => (await later.load()).loadTranslation(language, dataset),
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
