import type { DatasetTables } from '#model/dataset.ts';
import { below, IssueLog, type Located, type Spot } from '../../src/ingest/story/issue-log.ts';
import { openFiles } from '../../src/ingest/story/open-files.ts';
import { isRecord, type JsonRecord } from '../../src/ingest/story/read-json.ts';
import { elementsOf } from '../../src/ingest/story/read-list.ts';
import type { ListName } from '../../src/ingest/story/tables.ts';

/** A story that has been read, and how it was written. */
export interface CheckedStory {
  readonly tables: DatasetTables;
  readonly written: WrittenStory;
  /** Where a record of a table stands. */
  spotOf(list: ListName, id: string): Spot;
  /** Where a translation has its words for a record, or would have them. */
  spotOfWords(language: string, list: ListName, id: string): Spot;
}

/** What the files of a story hold, read or not. */
export interface WrittenStory {
  readonly story: Located<JsonRecord> | undefined;
  readonly lists: Readonly<Record<ListName, readonly Located<unknown>[]>>;
  readonly translations: readonly { readonly language: string; readonly words: Located<unknown> }[];
}

/** @param files as for `ingestDataset`, which says what is wrong with them */
export function openWritten(files: ReadonlyMap<string, string>): WrittenStory {
  return openFiles(files, new IssueLog());
}

export function checkedStory(tables: DatasetTables, written: WrittenStory): CheckedStory {
  return {
    tables,
    written,
    spotOf: (list, id) => rowOf(written, list, id)?.spot ?? { file: `${list}.json`, pointer: '' },
    spotOfWords(language, list, id) {
      const words = written.translations.find((translation) => translation.language === language)?.words;
      const spot = words?.spot ?? { file: `translations/${language}.json`, pointer: '' };
      return below(below(spot, list), id);
    },
  };
}

/** The first record of a list that has the id, which is the one that is read. */
export function rowOf({ lists }: WrittenStory, list: ListName, id: string): Located<JsonRecord> | undefined {
  for (const { value, spot } of lists[list]) if (isRecord(value) && value.id === id) return { value, spot };
  return undefined;
}

/** A record that has an id of its own. */
export interface WrittenRecord {
  /** "event", "place". */
  readonly kind: string;
  readonly id: string;
  readonly spot: Spot;
}

const STORY_LISTS = { account: 'accounts', category: 'categories', chapter: 'chapters', lane: 'lanes', step: 'steps' };
const FILE_LISTS = { event: 'events', place: 'places', actor: 'actors', source: 'sources' } as const;

/** All of a story's records in the order of their files, the story's own lists first. */
export function recordsOf({ story, lists }: WrittenStory): readonly WrittenRecord[] {
  const ofStory = Object.entries(STORY_LISTS).flatMap(([kind, name]) => {
    const list = story?.value[name];
    if (story === undefined || !Array.isArray(list)) return [];
    return identified(kind, elementsOf(list, below(story.spot, name)));
  });
  return [...ofStory, ...Object.entries(FILE_LISTS).flatMap(([kind, name]) => identified(kind, lists[name]))];
}

function identified(kind: string, rows: readonly Located<unknown>[]): readonly WrittenRecord[] {
  return rows.flatMap(({ value, spot }) =>
    isRecord(value) && typeof value.id === 'string' ? [{ kind, id: value.id, spot }] : [],
  );
}

/** The record that a spot lies in. */
export function recordAt(records: readonly WrittenRecord[], at: Spot): WrittenRecord | undefined {
  return records.find(({ spot }) => isIn(at, spot));
}

/** Whether a spot is another one or lies in it. */
export function isIn({ file, pointer }: Spot, around: Spot): boolean {
  return file === around.file && (pointer === around.pointer || pointer.startsWith(`${around.pointer}/`));
}
