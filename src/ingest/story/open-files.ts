import { below, type IssueLog, type Located } from './issue-log.ts';
import { isRecord, type JsonRecord, readJson } from './read-json.ts';
import { readList } from './read-list.ts';
import { reportUnknownFields, wrongType } from './read-record.ts';
import type { OpenedTranslation } from './read-translations.ts';
import { FILE_SCHEMAS, type ListName, TRANSLATIONS_FOLDER } from './tables.ts';

/** `fr.json` is named after a language; `events.json` is not. */
const NAMED_AFTER_LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\.json$/;

/** The contents of a dataset's files, opened but not yet read. */
export interface OpenedFiles {
  /** What dataset.json says; `undefined` when it cannot be read. */
  readonly story: Located<JsonRecord> | undefined;
  readonly lists: Readonly<Record<ListName, readonly Located<unknown>[]>>;
  readonly translations: readonly OpenedTranslation[];
}

/** Opens a single file that holds everything, or the five files of a folder and its translations. */
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
    translations: story === undefined ? [] : openEntries(story, log),
  };
}

/** Opens what a story's own file holds under "translations". */
function openEntries(story: Located<JsonRecord>, log: IssueLog): readonly OpenedTranslation[] {
  if (!Object.hasOwn(story.value, 'translations')) return [];
  const { translations } = story.value;
  const spot = below(story.spot, 'translations');
  if (isRecord(translations)) {
    const entries = Object.entries(translations);
    return entries.map(([language, value]) => ({
      language,
      form: 'entry',
      words: { value, spot: below(spot, language) },
    }));
  }
  const problem = wrongType('object', translations);
  log.report(spot, { problem, consequence: { kind: 'no-translation-read' } }, translations);
  return [];
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
    translations: [...files].flatMap(([file, text]) => openTranslation(file, text, log)),
  };
}

/** Opens `translations/fr.json`, or `fr.json` among files that a reader opens together. */
function openTranslation(file: string, text: string, log: IssueLog): readonly OpenedTranslation[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!file.startsWith(`${TRANSLATIONS_FOLDER}/`) && !NAMED_AFTER_LANGUAGE.test(file)) return [];
  const words = readJson(file, text, log);
  return words === undefined ? [] : [{ language: name.replace(/\.json$/, ''), form: 'file', words }];
}

function openFile(
  file: string,
  text: string | undefined,
  schema: keyof typeof FILE_SCHEMAS,
  log: IssueLog,
): Located<JsonRecord> | undefined {
  const record = readJson(file, text, log);
  if (record !== undefined) {
    reportUnknownFields(record.value, Object.keys(FILE_SCHEMAS[schema].entries), record.spot, 'file', log);
  }
  return record;
}
