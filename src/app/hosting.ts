import type { ReactNode } from 'react';
import type { DataOrigin } from '#model/import-report.ts';
import type { Store } from '#store/create-store.ts';
import type { Share } from '#store/share-context.ts';
import type { Opening, ShippedStory } from './opening.ts';
import type { Story } from './story.ts';

/** What a layout is made of, besides the store. */
export interface LayoutParts {
  /** Where the data came from; `null` for the story that ships with the page. */
  readonly origin: DataOrigin | null;
  /** To be called once, when every view has painted. */
  readonly onReady: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

export type Layout = (parts: LayoutParts) => ReactNode;

/** What the place decides that Dateline stands in: a page of its own, a frame, an element of somebody's page. */
export interface Hosting {
  /** Carries theme, language and direction; theme.css goes by its class `dateline`. */
  readonly dressed: HTMLElement;
  readonly opening: () => Opening;
  /** `null` where no story ships along. */
  readonly shipped: ShippedStory | null;
  /** What is around story or waiting sign: `main` where the document is ours, else a plain element. */
  readonly landmark: 'main' | 'div';
  /** Puts around everything what hears of files that a reader drops. */
  readonly around: (content: ReactNode, onFiles: LayoutParts['onFiles']) => ReactNode;
  readonly share: Share;
  /** Told of each story's store, which it may follow; returns the end of that. */
  readonly follow: (store: Store, story: Story) => () => void;
  readonly onReady: () => void;
  /** No story could be had; `reason` is for the reader. */
  readonly onFailed: (reason: string) => void;
}
