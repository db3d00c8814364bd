import type { ById } from './by-id.ts';
import type { Telling } from './telling.ts';

interface Words {
  readonly title?: string;
  readonly summary?: string;
}

/** What a story's chapter says in another language. */
export interface ChapterWords extends Words {
  /** By account. */
  readonly tellings?: ById<Telling>;
}

/** What an event says in another language. */
export interface EventWords extends ChapterWords {
  /** A text without an id (`looseTexts`) in the dataset's own language → the same in this one. */
  readonly notes?: ById<string>;
}

/** What the finding says in another language. */
export interface FindingWords {
  readonly title?: string;
  readonly text?: string;
  /** By account. */
  readonly rails?: ById<string>;
}

/** Of one translated text: what it was made from, and the day on which somebody saw that it still holds although that changed. */
export interface Origin {
  readonly from: string;
  /** `2026-12-01` */
  readonly stillRight?: string;
}

/**
 * The texts of a dataset in another language: plain, serialisable as JSON, already checked. What it does not hold stays
 * in the dataset's own language. Sources keep the titles they were published under, so it has none.
 */
export interface Translation {
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title?: string;
  readonly summary?: string;
  /** The line on the licence. */
  readonly licence?: string;
  readonly finding?: FindingWords;
  /** A sentence on what is not confirmed, in the dataset's own language → the same sentence in this one. */
  readonly unconfirmed?: ById<string>;
  /** What was corrected of the story, likewise. */
  readonly changes?: ById<string>;
  readonly accounts?: ById<{
    readonly label?: string;
    readonly short?: string;
    readonly whose?: string;
    readonly summary?: string;
  }>;
  /** Labels. */
  readonly categories?: ById<string>;
  /** Labels. */
  readonly lanes?: ById<string>;
  readonly chapters?: ById<ChapterWords>;
  readonly steps?: ById<{ readonly title?: string; readonly text?: string }>;
  readonly events?: ById<EventWords>;
  /** Names. */
  readonly places?: ById<string>;
  /** The name of a person is the same in most languages and may be left out. */
  readonly actors?: ById<{ readonly name?: string; readonly role?: string }>;
  /** By JSON pointer into the translation ("/events/rally/title"); only while a story is worked on, never shipped. */
  readonly origins?: ById<Origin>;
}
