import { asTyped } from './as-typed.ts';

const TYPED = /^[\t\r\n -~]*$/;
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Of alphabets that have letters in common with ours, to look at. */
const STRANGERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;

/**
 * The text with names for what its reader cannot see or cannot tell from what it looks like: `30⟨U+00A0⟩June`,
 * `2018⟨U+2013⟩06`. For showing a value that was refused.
 */
export function nameUnseen(text: string): string {
  if (TYPED.test(text)) return text;
  const letters = text.replace(WORDS, (word) => (LATIN.test(word) ? word.replace(STRANGERS, nameOf) : word));
  const characters = [...letters];
  return characters
    .map((character, at) => {
      const besideDigit = /^\d$/.test(characters[at - 1] ?? '') || /^\d$/.test(characters[at + 1] ?? '');
      return isOdd(character, besideDigit) ? nameOf(character) : character;
    })
    .join('');
}

/** What takes no room or is blank, anywhere; beside a digit also what looks like a sign of a keyboard. */
function isOdd(character: string, besideDigit: boolean): boolean {
  if (TYPED.test(character)) return false;
  const typed = asTyped(character);
  return typed === '' || (besideDigit && typed !== character);
}

function nameOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${hex}⟩`;
}
