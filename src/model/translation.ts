/** Texts by the id of the record they belong to. */
export type WordsById<Words> = Readonly<Record<string, Words>>;

export interface EventWords {
  readonly title?: string;
  readonly summary?: string;
  /** The note of a claim in the dataset's own language → the same note in this one. */
  readonly notes?: WordsById<string>;
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
  /** A sentence on what is not confirmed, in the dataset's own language → the same sentence in this one. */
  readonly unconfirmed?: WordsById<string>;
  readonly accounts?: WordsById<{ readonly label?: string; readonly summary?: string }>;
  /** Labels. */
  readonly categories?: WordsById<string>;
  readonly chapters?: WordsById<{ readonly title?: string; readonly summary?: string }>;
  readonly events?: WordsById<EventWords>;
  /** Names. */
  readonly places?: WordsById<string>;
  /** The name of a person is the same in most languages and may be left out. */
  readonly actors?: WordsById<{ readonly name?: string; readonly role?: string }>;
}

/** What stands under an id that may be any word, `constructor` too. */
export function wordsOf<Words>(words: WordsById<Words> | undefined, id: string): Words | undefined {
  return words !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
}
