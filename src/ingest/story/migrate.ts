import { quote } from '#ingest/text/quote.ts';
import { STORY_FORMAT } from '#model/format.ts';
import type { Problem } from '#model/problem.ts';
import type { Located } from './issue-log.ts';
import { migrateWords } from './migrate-words.ts';
import type { OpenedFiles } from './open-files.ts';
import type { JsonRecord } from './read-json.ts';

/** The form of the stories that name none. */
const FIRST_FORMAT = 'dateline/1';

function formatOf({ value }: Located<JsonRecord>): unknown {
  return Object.hasOwn(value, 'format') ? value.format : FIRST_FORMAT;
}

/** What is wrong with the format that a story names; a story of an unknown one is not read at all. */
export function formatFault(story: Located<JsonRecord>): Problem | undefined {
  const format = formatOf(story);
  const isKnown = format === FIRST_FORMAT || format === STORY_FORMAT;
  return isKnown ? undefined : { kind: 'unknown-format', value: quote(format), known: quote(STORY_FORMAT) };
}

/** The files of a story as the present format has them, whichever known one they are written in. */
export function migrate(opened: OpenedFiles): OpenedFiles {
  const { story } = opened;
  return story === undefined || formatOf(story) === STORY_FORMAT ? opened : fromFirst(story, opened);
}

/** `dateline/2` has all that `dateline/1` had, in the same form; its translations say besides what they were made from. */
function fromFirst(story: Located<JsonRecord>, { lists, translations }: OpenedFiles): OpenedFiles {
  return {
    story: { ...story, value: { ...story.value, format: STORY_FORMAT } },
    lists,
    translations: translations.map(({ words, ...translation }) => ({
      ...translation,
      words: migrateWords(words, story.value, lists),
    })),
  };
}
