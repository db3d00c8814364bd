/**
 * Reads stories and prints one line per fault, with what to mend and what would happen otherwise.
 *
 *   tsx scripts/validate.ts [--write] [--json] [folder or file…]   every folder of data/ that holds a dataset.json, unless some are named
 *
 *   --write   first brings the files into the form that everybody writes: the schema's order of fields, two spaces
 *   --json    for machines: everything that was found, as JSON
 *
 * Exits with 1 on any fault.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFaults, type StoryFault } from './validate/check-story.ts';
import { recordAt, recordsOf, type WrittenRecord } from './validate/checked-story.ts';
import { type FoldedFault, foldFaults } from './validate/fold-faults.ts';
import { openStory, readTexts, storyFolders, writeCanonical } from './validate/story-files.ts';

const DATA = 'data';
/** Of what follows from a fault, so many spots are named. */
const NAMED = 3;

export interface Validation {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

export interface ValidationOptions {
  readonly write?: boolean;
  readonly json?: boolean;
}

/** A fault as `--json` has it. */
export interface WrittenFault {
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer: string;
  /** Of the record that holds it. */
  readonly id?: string;
  readonly kind: string;
  readonly sentence: string;
  readonly value?: string;
  /** What is gone as soon as this is mended. */
  readonly follows?: readonly WrittenFault[];
}

interface CheckedPath {
  readonly path: string;
  /** Files that were brought into the common form. */
  readonly written: readonly string[];
  readonly faults: readonly WrittenFault[];
}

/** Checks folders and files, or all of data/ when none is named. */
export function validate(
  paths: readonly string[],
  { write = false, json = false }: ValidationOptions = {},
): Validation {
  const chosen = paths.length > 0 ? paths : storyFolders(DATA);
  if (chosen.length === 0)
    return { lines: [`No folder of ${DATA}/ holds a dataset.json. Nothing was checked.`], exitCode: 1 };
  const stories = chosen.map((path) => checkPath(path, write));
  const exitCode = stories.some(({ faults }) => faults.length > 0) ? 1 : 0;
  if (json) return { lines: [JSON.stringify({ stories }, null, 2)], exitCode };
  return { lines: [...stories.flatMap(linesOf), countLine(stories)], exitCode };
}

function checkPath(path: string, write: boolean): CheckedPath {
  try {
    const story = openStory(path);
    const written = write ? writeCanonical(story) : [];
    const checked = findFaults(readTexts(story), story.folder);
    const records = recordsOf(checked.written);
    const named = (fault: StoryFault) => writtenFault(fault, story.folder, records);
    const faults = foldFaults(checked.faults, checked.written).map(({ fault, follows }: FoldedFault) => ({
      ...named(fault),
      ...(follows.length > 0 && { follows: follows.map(named) }),
    }));
    return { path, written, faults };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { path, written: [], faults: [{ file: path, pointer: '', kind: 'unreadable', sentence }] };
  }
}

function writtenFault(fault: StoryFault, folder: string, records: readonly WrittenRecord[]): WrittenFault {
  const { file, pointer, problem, sentence, value } = fault;
  const id = recordAt(records, fault)?.id;
  return {
    file: join(folder, file),
    pointer,
    ...(id !== undefined && { id }),
    kind: problem.kind,
    sentence,
    ...(value !== undefined && { value }),
  };
}

function linesOf({ written, faults }: CheckedPath): readonly string[] {
  return [...written.map((file) => `${file}: brought into the common form.`), ...faults.flatMap(faultLines)];
}

/** `data/x/events.json /events/12/claims/0/date (rally-villepinte): problem consequence [value]`, and below what follows from it */
function faultLines(fault: WrittenFault): readonly string[] {
  const { sentence, value, follows = [] } = fault;
  const line = `${spotOf(fault)}: ${sentence}${value === undefined ? '' : ` [${value}]`}`;
  if (follows.length === 0) return [line];
  const named = follows.slice(0, NAMED).map(spotOf).join('; ');
  const more = follows.length > NAMED ? `; and ${follows.length - NAMED} more` : '';
  return [
    line,
    `  ${follows.length} ${follows.length === 1 ? 'fault follows' : 'faults follow'} from it: ${named}${more}`,
  ];
}

function spotOf({ file, pointer, id }: WrittenFault): string {
  return [file, ...(pointer === '' ? [] : [pointer]), ...(id === undefined ? [] : [`(${id})`])].join(' ');
}

function countLine(stories: readonly CheckedPath[]): string {
  const faults = stories.flatMap((story) => story.faults);
  const following = faults.flatMap(({ follows = [] }) => follows).length;
  const what = stories.length === 1 ? stories[0]?.path : `${stories.length} stories`;
  const counted = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${what}: ${counted}${following === 0 ? '' : `, and ${following} that follow`}.`;
}

function main(): void {
  const options = { write: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { lines, exitCode } = validate(positionals, values);
  for (const line of lines) (exitCode === 0 || values.json ? console.log : console.error)(line);
  process.exitCode = exitCode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
