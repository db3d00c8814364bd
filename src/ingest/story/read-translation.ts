import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { type Consequence, leftOut } from '#model/consequence.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { Issue } from '#model/issue.ts';
import type { FieldOwner, RecordKind } from '#model/problem.ts';
import type { EventWords, Translation, WordsById } from '#model/translation.ts';
import { below, IssueLog, type Located, type Spot } from './issue-log.ts';
import { isRecord } from './read-json.ts';
import { problemOf, type RecordReading, readRecord, wrongType } from './read-record.ts';
import { FILE_SCHEMAS } from './tables.ts';
import {
  AccountWordsSchema,
  ActorWordsSchema,
  ChapterWordsSchema,
  EventWordsSchema,
  TranslationSchema,
  WordSchema,
} from './translation-schema.ts';

export const TRANSLATION_LOST = leftOut('translation');
const LOST = leftOut('words');
const KEPT: Consequence = { kind: 'kept-in-own-language' };

const part = v.exactOptional(v.unknown());
const parts = {
  unconfirmed: part,
  accounts: part,
  categories: part,
  chapters: part,
  events: part,
  places: part,
  actors: part,
};
const StoryWordsRow = v.strictObject({ ...TranslationSchema.entries, ...parts });
const FileRow = v.strictObject({ ...FILE_SCHEMAS.translation.entries, ...parts });
const EventWordsRow = v.strictObject({ ...EventWordsSchema.entries, notes: part });

const TRANSLATION = kindOf('translation', TRANSLATION_LOST);
const ACCOUNT = kindOf('translatedAccount', LOST);
const CHAPTER = kindOf('translatedChapter', LOST);
const EVENT = kindOf('translatedEvent', LOST);
const ACTOR = kindOf('translatedActor', LOST);

function kindOf(owner: FieldOwner, lost: Consequence): RecordReading {
  return { owner, lost, without: { title: KEPT, summary: KEPT, licence: KEPT, label: KEPT, name: KEPT, role: KEPT } };
}

/**
 * Reads a translation as it stands in a file of its own. What is faulty, or belongs to no record, is left out and has an
 * issue; the rest holds. Never throws.
 *
 * @returns `null` in place of the translation when it is none, or does not say into which language
 */
export function readTranslation(
  json: unknown,
  dataset: DatasetTables,
  file: string,
): { readonly translation: Translation | null; readonly issues: readonly Issue[] } {
  const log = new IssueLog();
  const translation = readTranslationFile({ value: json, spot: { file, pointer: '' } }, dataset, log);
  return { translation: translation ?? null, issues: log.issues };
}

/** Reads what `translations/fr.json` holds. */
export function readTranslationFile(
  row: Located<unknown>,
  dataset: DatasetTables,
  log: IssueLog,
): Translation | undefined {
  const fields = readRecord(FileRow, row, TRANSLATION, log);
  return fields && { ...readParts(fields, row, dataset, log), language: fields.language };
}

/** Reads a translation inside a story's own file, where the language is the key that it stands under. */
export function readStoryTranslation(
  row: Located<unknown>,
  language: string,
  dataset: DatasetTables,
  log: IssueLog,
): Translation | undefined {
  const fields = readRecord(StoryWordsRow, row, TRANSLATION, log);
  return fields && { ...readParts(fields, row, dataset, log), language };
}

function readParts(
  { title, summary, licence, ...lists }: v.InferOutput<typeof StoryWordsRow>,
  { spot }: Located<unknown>,
  dataset: DatasetTables,
  log: IssueLog,
): Omit<Translation, 'language'> {
  const at = (key: keyof typeof parts) => ({ value: lists[key], spot: below(spot, key) });
  const text = (row: Located<unknown>) => readWord(row, log);
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...readLicenceWords(licence, below(spot, 'licence'), dataset, log),
    ...(lists.unconfirmed !== undefined && { unconfirmed: readUnconfirmedWords(at('unconfirmed'), dataset, log) }),
    accounts: readById(
      at('accounts'),
      dataset.accounts,
      'account',
      (row) => readRecord(AccountWordsSchema, row, ACCOUNT, log),
      log,
    ),
    categories: readById(at('categories'), dataset.categories, 'category', text, log),
    chapters: readById(
      at('chapters'),
      dataset.chapters,
      'chapter',
      (row) => readRecord(ChapterWordsSchema, row, CHAPTER, log),
      log,
    ),
    events: readById(at('events'), dataset.events, 'event', (row, event) => readEventWords(row, event, log), log),
    places: readById(at('places'), dataset.places, 'place', text, log),
    actors: readById(
      at('actors'),
      dataset.actors,
      'actor',
      (row) => readRecord(ActorWordsSchema, row, ACTOR, log),
      log,
    ),
  };
}

function readLicenceWords(
  licence: string | undefined,
  spot: Spot,
  dataset: DatasetTables,
  log: IssueLog,
): Pick<Translation, 'licence'> {
  if (licence === undefined) return {};
  if (dataset.licence !== undefined) return { licence };
  log.report(spot, { problem: { kind: 'no-licence-stated' }, consequence: LOST }, licence);
  return {};
}

function readUnconfirmedWords(words: Located<unknown>, dataset: DatasetTables, log: IssueLog): WordsById<string> {
  const known = new Set(dataset.unconfirmed);
  return readEntries(words, log, (entry, sentence) => {
    if (known.has(sentence)) return readWord(entry, log);
    log.report(entry.spot, { problem: { kind: 'sentence-not-listed' }, consequence: LOST }, sentence);
    return undefined;
  });
}

/** Reads what stands under the ids of a table's records. */
function readById<Row extends { readonly id: string }, Words>(
  { value, spot }: Located<unknown>,
  table: readonly Row[],
  kind: RecordKind,
  read: (row: Located<unknown>, record: Row) => Words | undefined,
  log: IssueLog,
): WordsById<Words> {
  const records = new Map<string, Row>(table.map((row) => [row.id, row]));
  return readEntries({ value, spot }, log, (row, id) => {
    const record = records.get(id);
    if (record !== undefined) return read(row, record);
    log.report(row.spot, { problem: { kind: 'unknown-id', record: kind, id: quote(id) }, consequence: LOST });
    return undefined;
  });
}

function readEventWords(row: Located<unknown>, event: StoryEvent, log: IssueLog): EventWords | undefined {
  const fields = readRecord(EventWordsRow, row, EVENT, log);
  if (fields === undefined) return undefined;
  const { notes, ...words } = fields;
  if (notes === undefined) return words;
  const known = new Set(event.claims.map((claim) => claim.note));
  const read = readEntries({ value: notes, spot: below(row.spot, 'notes') }, log, (entry, note) => {
    if (known.has(note)) return readWord(entry, log);
    const problem = { kind: 'note-of-no-claim', id: quote(event.id) } as const;
    log.report(entry.spot, { problem, consequence: LOST }, note);
    return undefined;
  });
  return { ...words, notes: read };
}

function readEntries<Words>(
  { value, spot }: Located<unknown>,
  log: IssueLog,
  read: (row: Located<unknown>, key: string) => Words | undefined,
): WordsById<Words> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    log.report(spot, { problem: wrongType('object', value), consequence: LOST }, value);
    return {};
  }
  const words = Object.entries(value).flatMap(([key, entry]) => {
    const found = read({ value: entry, spot: below(spot, key) }, key);
    return found === undefined ? [] : [[key, found] as const];
  });
  return Object.fromEntries(words);
}

function readWord({ value, spot }: Located<unknown>, log: IssueLog): string | undefined {
  const result = v.safeParse(WordSchema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  log.report(spot, { problem: problemOf(result.issues[0]), consequence: KEPT }, value);
  return undefined;
}
