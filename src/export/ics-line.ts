/** Octets in a line, its end not counted (RFC 5545 §3.1). */
const LONGEST = 75;

/** A content line, folded and ended. Its value is taken as it is. */
export function icsLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/** A TEXT value (RFC 5545 §3.3.11). Control characters, which it may not hold, are left out; a tab is kept. */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Breaks a line so that none is longer than 75 octets of UTF-8; a character is never cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
