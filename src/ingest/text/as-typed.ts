/** What a keyboard types: nothing to be done, as in nearly every cell. */
const TYPED = /^[\t\r\n -~]*$/;

/** Marks of direction, joiners, soft hyphens and whatever else takes no room on the screen. */
const UNSEEN = /\uFEFF|(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
/** Also of a fixed width, or that no line breaks at; and a letter of Braille without a dot. */
const SPACES = /[\s\u2800]+/g;
/** Full-width and small forms, and the letters and digits of formulas. */
const OTHER_FORMS = /[\uFE50-\uFE6B\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;

/** Signs that look like one of a keyboard's, by that one. */
const ALIKE: readonly (readonly [sign: string, alike: RegExp])[] = [
  ['~', /[\u02DC\u223C\u301C]/g],
  // Hyphens, dashes and minus signs, and the long vowel that stands beside the hyphen on a Japanese keyboard.
  ['-', /[\p{Dash_Punctuation}\u02D7\u2043\u207B\u208B\u2212\u2796\u30FC\uFF70]/gu],
  ['/', /[\u2044\u2215\u29F8]/g],
  [':', /[\u2236\uA789]/g],
  [',', /[\u060C\u066B\u201A\u3001]/g],
  ['.', /\u2024/g],
];

/**
 * The text in the characters that it looks like, as they are typed, without what cannot be seen: for reading dates, numbers
 * and headers, never for showing. Letters and digits of other scripts stay, for they do not look like ours, and their years
 * may be those of another calendar.
 */
export function asTyped(text: string): string {
  if (TYPED.test(text)) return text;
  const seen = text
    .replace(/\u0085/g, ' ')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim();
  // What is canonically the same looks the same.
  const plain = seen.replace(OTHER_FORMS, (form) => form.normalize('NFKC')).normalize('NFC');
  return ALIKE.reduce((told, [sign, alike]) => told.replace(alike, sign), plain);
}
