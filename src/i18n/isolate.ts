/** First strong isolate, and its end (Unicode Standard Annex #9): what is between has its own direction and moves nothing around it. */
const BEGIN = '\u2068';
const END = '\u2069';

/** The blocks that Unicode keeps for scripts written from right to left (DerivedBidiClass.txt), and the marks that act like them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text as it is put into a sentence that runs from left to right. One in letters of the other direction would take what
 * follows it along: an account's name and "30", with "June 2018" on the other side. A text without such letters
 * stays as it is, so that it can be compared and searched.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? BEGIN + text + END : text;
}

/** The same for sentences that run from right to left, where any name from elsewhere may do so. */
export function isolateAny(text: string): string {
  return text === '' ? text : BEGIN + text + END;
}

/** How texts are put into the sentences of a language. */
export function isolatorFor(direction: 'ltr' | 'rtl'): (text: string) => string {
  return direction === 'rtl' ? isolateAny : isolate;
}
