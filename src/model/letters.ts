/** How many letters the page has room for, by the text's field. */
export const MOST_LETTERS = {
  /** Of an event or a chapter, on a label. */
  short: 16,
  /** Of an account, at its rail and in the bar. */
  accountShort: 12,
  accountWhose: 24,
  /** One sentence over the views. */
  findingText: 150,
  /** On a rail. */
  findingRail: 24,
} as const;
