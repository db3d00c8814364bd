import type { ById } from './by-id.ts';
import type { AccountId } from './id.ts';

/** Words that are true in one account; what it does not say stays as all accounts have it. */
export interface Telling {
  readonly title?: string;
  /** At most `MOST_LETTERS.short`. */
  readonly short?: string;
  readonly summary?: string;
}

/** The fields of a telling. */
export const TELLING_FIELDS = ['title', 'short', 'summary'] as const;

/** The words of an event or a chapter in one account. */
export interface Texts {
  readonly title: string;
  /** Where there is little room; `null`: nobody wrote one. */
  readonly short: string | null;
  readonly summary: string;
}

/** What accounts have words of their own for. */
export interface Retold {
  readonly title: string;
  readonly summary: string;
  /** By account. */
  readonly tellings?: ById<Telling>;
}

/** The title, the short title and the summary that are true in an account: its own, and where it has none those of all. */
export function textsIn({ title, summary, tellings }: Retold, account: AccountId): Texts {
  // An id that any object has, such as `constructor`, leads to a function, of which nothing is spread.
  return { title, short: null, summary, ...tellings?.[account] };
}
