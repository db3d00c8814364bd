import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { DataOrigin } from '#model/import-report.ts';
import type { Notice } from '#model/notice.ts';
import type { View } from '#model/view.ts';
import type { AskSources } from '#store/sources-context.ts';
import { readView } from '#url/view-link.ts';

/** A dataset on the page, with how it is looked at first and where it came from. */
export interface Story {
  readonly dataset: Dataset;
  readonly view: View;
  readonly notices: readonly Notice[];
  /** `null` for the story that ships with the page. */
  readonly origin: DataOrigin | null;
  readonly askSources: AskSources;
}

/** The dataset as a link shows it. */
export function storyOf(
  dataset: Dataset,
  search: string,
  origin: DataOrigin | null,
  loadSources: () => Promise<SourceLookup>,
): Story {
  return { dataset, origin, askSources: askOnce(loadSources), ...readView(search, dataset) };
}

/** One promise for everyone who asks; after a failure it is empty, and claims name their sources by id. */
function askOnce(load: () => Promise<SourceLookup>): AskSources {
  let asked: Promise<SourceLookup> | undefined;
  return () => {
    asked ??= load().catch(() => new Map());
    return asked;
  };
}
