/**
 * Reads stories and prints one line per fault, with what to mend and what would happen otherwise.
 *
 *   tsx scripts/validate.ts [--write] [folder or file…]      every folder of data/ that holds a dataset.json, unless some are named
 *
 *   --write   first brings the files into the form that everybody writes: the schema's order of fields, two spaces
 *
 * Exits with 1 on any fault.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { issueLine } from '#i18n/fault-words.ts';
import type { Issue } from '#model/issue.ts';
import { ENGLISH_FAULTS } from './english-faults.ts';
import { checkStory } from './ingest-dataset-folder.ts';
import { openStory, readTexts, storyFolders, writeCanonical } from './validate/story-files.ts';

const DATA = 'data';

export interface Validation {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Checks folders and files, or all of data/ when none is named. */
export function validate(paths: readonly string[], options: { readonly write?: boolean } = {}): Validation {
  const chosen = paths.length > 0 ? paths : storyFolders(DATA);
  if (chosen.length === 0)
    return { lines: [`No folder of ${DATA}/ holds a dataset.json. Nothing was checked.`], exitCode: 1 };
  const checked = chosen.map((path) => checkPath(path, options.write === true));
  const faults = checked.flatMap(({ faults }) => faults);
  const counted = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const what = chosen.length === 1 ? chosen[0] : `${chosen.length} stories`;
  const lines = [...checked.flatMap(({ written }) => written), ...faults, `${what}: ${counted}.`];
  return { lines, exitCode: faults.length > 0 ? 1 : 0 };
}

function checkPath(
  path: string,
  write: boolean,
): { readonly written: readonly string[]; readonly faults: readonly string[] } {
  try {
    const story = openStory(path);
    const written = write ? writeCanonical(story).map((file) => `${file}: brought into the common form.`) : [];
    return {
      written,
      faults: checkStory(readTexts(story), story.folder).issues.map((issue) => faultLine(story.folder, issue)),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { written: [], faults: [`${path}: ${reason}`] };
  }
}

/** `data/x/events.json /events/12/claims/0/date: problem consequence [value]` */
export function faultLine(folder: string, issue: Issue): string {
  const line = issueLine({ ...issue, file: join(folder, issue.file) }, ENGLISH_FAULTS);
  return issue.value === undefined ? line : `${line} [${issue.value}]`;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const { lines, exitCode } = validate(positionals, values);
  for (const line of lines) (exitCode === 0 ? console.log : console.error)(line);
  process.exitCode = exitCode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
