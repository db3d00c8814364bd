import type { Loading } from '#ingest/load-data.ts';
import type { LoadProgress } from '#ingest/load-messages.ts';
import type { DataSource } from '#ingest/open-source.ts';
import type { Dataset } from '#model/dataset.ts';
import type { StoryParts } from './story.ts';
import type { StoryFailure } from './story-failure.ts';

export type Loaded =
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'failed'; readonly failure: StoryFailure };

/** The story that stands beside the page: shown where nothing else is asked for, or what is asked for cannot be had. */
export interface ShippedStory extends StoryParts {
  readonly load: () => Promise<Loaded>;
}

/** What is opened first. `search` is the query string of the view. */
export type Opening =
  | { readonly kind: 'shipped'; readonly search: string }
  | {
      readonly kind: 'data';
      readonly source: DataSource;
      readonly search: string;
      /** The loading of this address where one is under way already. It can be taken once. */
      readonly takeEarly?: (url: string, onProgress: (progress: LoadProgress) => void) => Loading | undefined;
    }
  /** The link names an address that this site does not load data from. */
  | { readonly kind: 'not-allowed'; readonly url: string; readonly search: string };
