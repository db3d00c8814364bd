import { quote } from '#ingest/text/quote.ts';
import type { Consequence } from '#model/consequence.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem } from '#model/problem.ts';
import type { Translation } from '#model/translation.ts';
import { below, IssueLog, type Spot } from './issue-log.ts';
import { isRecord } from './read-json.ts';
import { type StoryText, storyTexts } from './story-texts.ts';

const KEPT: Consequence = { kind: 'kept-in-own-language' };
const SHOWN: Consequence = { kind: 'shown-all-the-same' };

/**
 * What a translation does not translate, what was made from another text than the story now has, and of what nobody wrote
 * down what it was made from, as issues. A reader's own data may leave out what it likes; a shipped dataset is translated in
 * full. Names of actors may always stay as they are, and empty texts need no translation.
 */
export function translationGaps(dataset: DatasetTables, translation: Translation): readonly Issue[] {
  const log = new IssueLog();
  const story: Spot = { file: `translations/${translation.language}.json`, pointer: '' };
  for (const text of storyTexts(dataset)) {
    const said = textAt(translation, text.path);
    if (said === undefined) {
      // Where it is missing there is nothing to point to but its table.
      const [table = '', ...rest] = text.path;
      const spot = rest.length === 0 ? story : below(story, table);
      if (text.gap !== null) log.report(spot, { problem: text.gap, consequence: KEPT });
      continue;
    }
    const problem = originFault(text, translation);
    if (problem !== undefined) log.report(text.path.reduce(below, story), { problem, consequence: SHOWN }, said);
  }
  return log.issues;
}

function originFault({ path, text, loose }: StoryText, { origins = {} }: Translation): Problem | undefined {
  const { pointer } = path.reduce(below, { file: '', pointer: '' });
  const origin = Object.hasOwn(origins, pointer) ? origins[pointer] : undefined;
  if (origin === undefined) return loose ? undefined : { kind: 'untraced-words' };
  if (origin.from === text || origin.stillRight !== undefined) return undefined;
  const [from, now] = changedParts(origin.from, text);
  return { kind: 'outdated-words', from: quote(from), now: quote(now) };
}

/** Of two texts what is not the same in both, in whole words, with one word around it; an ellipsis for what is. */
function changedParts(from: string, now: string): readonly [string, string] {
  const [before, after] = [from.split(' '), now.split(' ')];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [first, last] = [Math.max(0, head - 1), Math.max(0, tail - 1)];
  const part = (words: readonly string[]) =>
    `${first > 0 ? '… ' : ''}${words.slice(first, words.length - last).join(' ')}${last > 0 ? ' …' : ''}`;
  return [part(before), part(after)];
}

function textAt(translation: Translation, path: readonly string[]): string | undefined {
  let at: unknown = translation;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}
