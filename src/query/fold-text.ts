import { TEXT_SEPARATOR } from '#model/imported-table.ts';

/**
 * Texts made alike, so that a reader finds what is written in another way: lower case, no accents, `ß` as `ss`, one space
 * for any white space. Both the searched texts and the question go through it.
 */

/** Letters that Unicode's compatibility decomposition (NFKD) leaves whole, and signs that a keyboard lacks. */
const LETTERS = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' }),
  // Arabic and Persian yeh and kaf.
  ...Object.entries({ '\u0649': '\u064a', '\u06cc': '\u064a', '\u06a9': '\u0643' }),
  ...[...'‘’‚‛ʼʹ'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐–—―−'].map((sign) => [sign, '-'] as const),
]);

const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/**
 * Marks that writers leave out or readers do not type (accents, Arabic and Hebrew vowels, tatweel), and characters without
 * a shape of their own. The vowel signs of Indic scripts and the voicing marks of kana are letters: they stay.
 */
const DROPPED =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Hebrew}]|\p{Cf}|\u0640/gu;

/** White space other than a single blank. */
const ODD_SPACE = /\s{2,}|[^\S ]/g;

/** U+001E, the record separator of ASCII, ends each text in a block of many. */
export const TEXT_END = '\u001e';

/**
 * Lower case, without diacritics: 'Straße' and 'STRASSE' become `strasse`, 'Île' becomes `ile`. The separators of fields and
 * texts count as white space.
 */
export function foldText(text: string): string {
  return foldBlock(text.replaceAll(TEXT_END, ' ').replaceAll(TEXT_SEPARATOR, ' '));
}

/** Folds many texts at once, each followed by TEXT_END: the same as folding each field of each text. */
export function foldBlock(block: string): string {
  return block
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ODD_SPACE, ' ');
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** The same as `foldBlock` for a block that is in lower case but for its letters beyond ASCII, where these are rare. */
export function foldRare(block: string): string {
  const known = new Map<string, string>();
  const fold = (letters: string) => {
    const folded = known.get(letters) ?? foldBlock(letters);
    known.set(letters, folded);
    return folded;
  };
  return block.replace(BEYOND_ASCII, fold).replace(ODD_SPACE, ' ');
}

/**
 * The words of a question, folded, each once. What stands between quotation marks is one word, blanks included; the second
 * mark may still be missing.
 */
export function wordsOf(text: string): readonly string[] {
  const words = [...foldText(text).matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([word, phrase]) => phrase?.trim() ?? word);
  return [...new Set(words)].filter((word) => word !== '');
}
