import { consequenceInWords, problemInWords } from '#i18n/fault-words.ts';
import type { Consequence } from '#model/consequence.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem } from '#model/problem.ts';
import type { Spot } from '../../src/ingest/story/issue-log.ts';
import { ENGLISH_FAULTS } from '../english-faults.ts';
import { checkStory } from '../ingest-dataset-folder.ts';
import { checkCountries } from './check-countries.ts';
import type { CheckFault, CheckProblem } from './check-fault.ts';
import { checkPositions } from './check-positions.ts';
import { checkAddresses, checkSources } from './check-sources.ts';
import { checkSummaries } from './check-summaries.ts';
import { checkTwins } from './check-twins.ts';
import { checkInWords } from './check-words.ts';
import { checkedStory, openWritten, type WrittenStory } from './checked-story.ts';

/** Something that a curator should mend: what cannot be read, and what can be read and is wrong all the same. */
export interface StoryFault extends Spot {
  readonly problem: Problem | CheckProblem;
  /** Of what cannot be read. */
  readonly consequence?: Consequence;
  /** What is wrong and what happens because of it. */
  readonly sentence: string;
  /** The offending value, as JSON, shortened. */
  readonly value?: string;
}

export interface StoryChecked {
  readonly written: WrittenStory;
  readonly faults: readonly StoryFault[];
}

/**
 * Finds all that is wrong with a story: what the reader of stories finds, and what only the whole shows.
 *
 * @param files text by file name, as for `ingestDataset`
 * @param folder where its media are looked for
 */
export function findFaults(files: ReadonlyMap<string, string>, folder: string): StoryChecked {
  const { tables, issues } = checkStory(files, folder);
  const written = openWritten(files);
  const found = [...checkCountries(written), ...checkSources(written), ...checkAddresses(written)];
  if (tables !== null) {
    const story = checkedStory(tables, written);
    found.push(...checkPositions(story), ...checkTwins(story), ...checkSummaries(story));
  }
  return { written, faults: [...issues.map(ofIssue), ...found.map(ofCheck)] };
}

function ofIssue(issue: Issue): StoryFault {
  const { problem, consequence } = issue;
  const sentence = `${problemInWords(problem, ENGLISH_FAULTS)} ${consequenceInWords(consequence, ENGLISH_FAULTS)}`;
  return { ...issue, sentence };
}

function ofCheck(fault: CheckFault): StoryFault {
  return { ...fault, sentence: checkInWords(fault.problem) };
}
