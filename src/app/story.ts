import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { DataOrigin } from '#model/import-report.ts';
import type { Language } from '#model/language.ts';
import type { Notice } from '#model/notice.ts';
import type { Translation } from '#model/translation.ts';
import type { View } from '#model/view.ts';
import type { AskSources } from '#store/sources-context.ts';
import { readView } from '#url/view-link.ts';

/** A dataset on the page, with how it is looked at first and where it came from. */
export interface Story {
  /** As it was written. */
  readonly original: Dataset;
  /** In the reader's language. */
  readonly dataset: Dataset;
  readonly view: View;
  readonly notices: readonly Notice[];
  /** `null` for the story that ships with the page. */
  readonly origin: DataOrigin | null;
  readonly askSources: AskSources;
  /** `null` where the story is not told in the language; rejects when the translation cannot be had. */
  readonly askTranslation: (language: Language, original: Dataset) => Promise<Translation | null>;
}

/** What a story can be asked for later. */
export interface StoryParts extends Pick<Story, 'askTranslation'> {
  readonly loadSources: () => Promise<SourceLookup>;
}

/** The dataset as a link shows it. */
export function storyOf(dataset: Dataset, search: string, origin: DataOrigin | null, parts: StoryParts): Story {
  const { askTranslation, loadSources } = parts;
  const askSources = askOnce(loadSources);
  return { original: dataset, dataset, origin, askSources, askTranslation, ...readView(search, dataset) };
}

/** One promise for everyone who asks; after a failure it is empty, and claims name their sources by id. */
function askOnce(load: () => Promise<SourceLookup>): AskSources {
  let asked: Promise<SourceLookup> | undefined;
  return () => {
    asked ??= load().catch(() => new Map());
    return asked;
  };
}
