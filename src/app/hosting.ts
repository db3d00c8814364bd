import type { ReactNode } from 'react';
import type { ForeignOrigin } from '#model/import-report.ts';
import type { Store } from '#store/create-store.ts';
import type { StandingLinks } from '#store/page-links.ts';
import type { Renewal } from '#ui/renewal-context.ts';
import type { Opening, ShippedStory } from './opening.ts';
import type { Story } from './story.ts';

/** What a layout is made of, besides the store. */
export interface LayoutParts {
  /** What is said of where the data came from; `null` for the page's own. */
  readonly origin: ForeignOrigin | null;
  /** To be called once, when every view has painted. */
  readonly onReady: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

export type Layout = (parts: LayoutParts) => ReactNode;

/** What goes on paper in place of the live views. */
export interface Paper {
  /** Where the live views are. */
  readonly root: HTMLElement;
  /** The language of the story that the page was delivered with, if it goes on paper by itself. */
  readonly delivered: string | null;
}

/** What the place decides that Dateline stands in: a page of its own, a frame, an element of somebody's page. */
export interface Hosting {
  /** Carries theme, language and direction; theme.css goes by its class `dateline`. */
  readonly dressed: HTMLElement;
  /** Of the text that Dateline stands in: a BCP 47 tag, or nothing. It comes before the browser's. */
  readonly languageAround: string;
  readonly opening: () => Opening;
  /** `null` where no story ships along. */
  readonly shipped: ShippedStory | null;
  /** What is around story or waiting sign: `main` where the document is ours, else a plain element. */
  readonly landmark: 'main' | 'div';
  /** Puts around everything what hears of files that a reader drops. */
  readonly around: (content: ReactNode, onFiles: LayoutParts['onFiles']) => ReactNode;
  /** Of a story that others find where the page is. */
  readonly links: StandingLinks;
  /** `null` where the page is somebody else's. */
  readonly renewal: Renewal | null;
  /** In the middle of somebody's text: of data that has come in, only what is wrong with it is told. */
  readonly isQuiet: boolean;
  /** The query string of what is shown, without a question mark. */
  readonly present: () => string;
  /** Told of each story's store, which it may follow; returns the end of that. */
  readonly follow: (store: Store, story: Story) => () => void;
  readonly onReady: () => void;
  /** Fulfilled once every view has painted. */
  readonly whenReady: Promise<void>;
  /** `null` where the document is somebody else's, who decides what goes on paper. */
  readonly paper: Paper | null;
  /** No story could be had; `reason` is for the reader. */
  readonly onFailed: (reason: string) => void;
}
