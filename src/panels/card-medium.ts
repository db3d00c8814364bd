import type { Medium } from '#model/medium.ts';

/** A medium as the card has it. */
export interface CardMedium {
  readonly medium: Medium;
  /** From where it is loaded into the page; `null` where it is not, or not yet. */
  readonly loaded: string | null;
}
