import type { IssueLog, Located } from './issue-log.ts';
import { type JsonRecord, readJson } from './read-json.ts';
import { readList } from './read-list.ts';
import { reportUnknownFields } from './read-row.ts';
import { FILE_SCHEMAS, type ListName } from './tables.ts';

/** The contents of a dataset's files, opened but not yet read. */
export interface OpenedFiles {
  /** What dataset.json says; `undefined` when it cannot be read. */
  readonly story: Located<JsonRecord> | undefined;
  readonly lists: Readonly<Record<ListName, readonly Located<unknown>[]>>;
}

/** Opens a single file that holds everything, or the five files of a folder. */
export function openFiles(files: ReadonlyMap<string, string>, log: IssueLog): OpenedFiles {
  const [single] = files;
  return files.size === 1 && single !== undefined ? openSingleFile(...single, log) : openFolder(files, log);
}

function openSingleFile(file: string, text: string, log: IssueLog): OpenedFiles {
  const story = openFile(file, text, 'story', log);
  const list = (name: ListName) => (story === undefined ? [] : readList(story, name, log));
  return {
    story,
    lists: { events: list('events'), places: list('places'), actors: list('actors'), sources: list('sources') },
  };
}

function openFolder(files: ReadonlyMap<string, string>, log: IssueLog): OpenedFiles {
  const open = (stem: 'dataset' | ListName) => openFile(`${stem}.json`, files.get(`${stem}.json`), stem, log);
  const list = (name: ListName) => {
    const record = open(name);
    return record === undefined ? [] : readList(record, name, log);
  };
  return {
    story: open('dataset'),
    lists: { events: list('events'), places: list('places'), actors: list('actors'), sources: list('sources') },
  };
}

function openFile(
  file: string,
  text: string | undefined,
  schema: keyof typeof FILE_SCHEMAS,
  log: IssueLog,
): Located<JsonRecord> | undefined {
  const record = readJson(file, text, log);
  if (record !== undefined) {
    reportUnknownFields(record.value, Object.keys(FILE_SCHEMAS[schema].entries), record.spot, 'This file', log);
  }
  return record;
}
