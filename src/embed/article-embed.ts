/** How far an embed has come: not begun, its frame on the way, answering, or given up until it is asked again. */
export type EmbedState = 'idle' | 'loading' | 'ready' | 'failed';

/** What the article needs of an embed. */
export interface ArticleEmbed extends HTMLElement {
  readonly state: EmbedState;
  /** Whether its height is known, so that what follows in the article stands where it will. */
  readonly isPlaced: boolean;
  /** The query of the view that is shown, as far as known. */
  readonly view: string;
  setView(query: string): void;
}

/** Who caused what an embed tells: the page by a link, step or call, or the reader inside the frame. */
export type Cause = 'host' | 'reader';

/** The `detail` of `dateline-view`, and of `dateline-ready` without the cause. */
export interface ViewDetail {
  readonly query: string;
  readonly by: Cause;
}

/** The `detail` of `dateline-select`. */
export interface SelectDetail {
  readonly event: string | null;
  readonly by: Cause;
}

/** The embed with this id; with the empty id the first of the page. */
export type FindEmbed = (id: string) => ArticleEmbed | undefined;

/** Brings a view before the reader's eyes; `false` when the embed is missing, has failed or is hidden. */
export type ShowView = (embed: ArticleEmbed | undefined, query: string) => embed is ArticleEmbed;
