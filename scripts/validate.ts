/**
 * Reads dataset folders and prints one line per fault, with what to mend and what would happen otherwise.
 *
 *   tsx scripts/validate.ts [folder…]      every folder of data/ that holds a dataset.json, unless folders are named
 *
 * Exits with 1 on any fault.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueLine } from '#i18n/fault-words.ts';
import type { Issue } from '#model/issue.ts';
import { ENGLISH_FAULTS } from './english-faults.ts';
import { ingestDatasetFolder } from './ingest-dataset-folder.ts';

const DATA = 'data';

export interface Validation {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Checks the folders, or all of data/ when none is named. */
export function validate(folders: readonly string[]): Validation {
  const chosen = folders.length > 0 ? folders : datasetFolders(DATA);
  if (chosen.length === 0)
    return { lines: [`No folder of ${DATA}/ holds a dataset.json. Nothing was checked.`], exitCode: 1 };
  const faults = chosen.flatMap(faultsOf);
  const counted = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const checked = chosen.length === 1 ? chosen[0] : `${chosen.length} datasets`;
  return { lines: [...faults, `${checked}: ${counted}.`], exitCode: faults.length > 0 ? 1 : 0 };
}

function datasetFolders(data: string): readonly string[] {
  if (!existsSync(data)) return [];
  const folders = readdirSync(data).map((name) => join(data, name));
  return folders.filter((folder) => existsSync(join(folder, 'dataset.json'))).sort();
}

function faultsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [`${folder}: There is no such folder. Nothing in it was checked.`];
  if (!statSync(folder).isDirectory())
    return [`${folder}: This is not a folder. Name the folder that holds dataset.json.`];
  try {
    return ingestDatasetFolder(folder).issues.map((issue) => faultLine(folder, issue));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`${folder}: The folder cannot be read (${reason}). Nothing in it was checked.`];
  }
}

/** `data/x/events.json /events/12/claims/0/date: problem consequence [value]` */
export function faultLine(folder: string, issue: Issue): string {
  const line = issueLine({ ...issue, file: `${folder.replace(/\/$/, '')}/${issue.file}` }, ENGLISH_FAULTS);
  return issue.value === undefined ? line : `${line} [${issue.value}]`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines, exitCode } = validate(process.argv.slice(2));
  for (const line of lines) (exitCode === 0 ? console.log : console.error)(line);
  process.exitCode = exitCode;
}
