import { quote } from '#ingest/text/quote.ts';
import type { Problem } from '#model/problem.ts';

/**
 * Says where a text stops being JSON.
 *
 * Engines word their errors differently and often leave the place out, so it is found by halving: the fault lies behind
 * every beginning of the text that is merely unfinished.
 *
 * @param json a text that `JSON.parse` refuses
 */
export function jsonFault(json: string): Problem<'unfinished-json' | 'unexpected-character'> {
  if (!isBroken(json)) return { kind: 'unfinished-json' };
  let sound = 0;
  let broken = json.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBroken(json.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  const lines = json.slice(0, sound).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { kind: 'unexpected-character', line: lines.length, column, character: quote(json.charAt(sound)) };
}

/** Whether no continuation could make the text JSON; a text that merely ends too early is not broken. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = / at position (\d+)/.exec(message)?.[1];
    return !/end of|EOF|unterminated/i.test(message) && (position === undefined || Number(position) < beginning.length);
  }
}
