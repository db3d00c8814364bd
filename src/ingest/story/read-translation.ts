import * as v from 'valibot';
import { type ById, underId } from '#model/by-id.ts';
import { type Consequence, leftOut } from '#model/consequence.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { Finding } from '#model/finding.ts';
import type { Issue } from '#model/issue.ts';
import { looseTexts } from '#model/loose-texts.ts';
import type { FieldOwner, RecordKind } from '#model/problem.ts';
import type { ChapterWords, EventWords, FindingWords, Origin, Translation } from '#model/translation.ts';
import { below, IssueLog, type Located, type Spot } from './issue-log.ts';
import { isEmpty, readEntries } from './read-entries.ts';
import { problemOf, type RecordReading, readRecord } from './read-record.ts';
import { readTellings } from './read-tellings.ts';
import { FILE_SCHEMAS } from './tables.ts';
import {
  AccountWordsSchema,
  ActorWordsSchema,
  ChapterWordsSchema,
  EventWordsSchema,
  FindingWordsSchema,
  StepWordsSchema,
  TranslationSchema,
  WordSchema,
} from './translation-schema.ts';
import { unknownId } from './unknown-id.ts';
import { unwrapWords } from './unwrap-words.ts';

export const TRANSLATION_LOST = leftOut('translation');
const LOST = leftOut('words');
const KEPT: Consequence = { kind: 'kept-in-own-language' };

const part = v.exactOptional(v.unknown());
const parts = {
  finding: part,
  unconfirmed: part,
  changes: part,
  accounts: part,
  categories: part,
  lanes: part,
  chapters: part,
  steps: part,
  events: part,
  places: part,
  actors: part,
};
const StoryWordsRow = v.strictObject({ ...TranslationSchema.entries, ...parts });
const FileRow = v.strictObject({ ...FILE_SCHEMAS.translation.entries, ...parts });
const ChapterWordsRow = v.strictObject({ ...ChapterWordsSchema.entries, tellings: part });
const EventWordsRow = v.strictObject({ ...EventWordsSchema.entries, tellings: part, notes: part });
const FindingWordsRow = v.strictObject({ ...FindingWordsSchema.entries, rails: part });

/** Of all texts of a record. */
const WITHOUT: Readonly<Record<string, Consequence>> = Object.fromEntries(
  ['title', 'summary', 'licence', 'label', 'name', 'role', 'short', 'whose', 'text'].map((field) => [field, KEPT]),
);

const TRANSLATION = kindOf('translation', TRANSLATION_LOST);
const ACCOUNT = kindOf('translatedAccount', LOST);
const CHAPTER = kindOf('translatedChapter', LOST);
const EVENT = kindOf('translatedEvent', LOST);
const ACTOR = kindOf('translatedActor', LOST);
const STEP = kindOf('translatedStep', LOST);
const FINDING = kindOf('translatedFinding', LOST);

function kindOf(owner: FieldOwner, lost: Consequence): RecordReading {
  return { owner, lost, without: WITHOUT };
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
  const { words, origins } = unwrapWords(row, log);
  const fields = readRecord(FileRow, words, TRANSLATION, log);
  return fields && { ...readParts(fields, words, dataset, log), ...kept(origins), language: fields.language };
}

/** Reads a translation inside a story's own file, where the language is the key that it stands under. */
export function readStoryTranslation(
  row: Located<unknown>,
  language: string,
  dataset: DatasetTables,
  log: IssueLog,
): Translation | undefined {
  const { words, origins } = unwrapWords(row, log);
  const fields = readRecord(StoryWordsRow, words, TRANSLATION, log);
  return fields && { ...readParts(fields, words, dataset, log), ...kept(origins), language };
}

function kept(origins: ReadonlyMap<string, Origin>): Pick<Translation, 'origins'> {
  return origins.size === 0 ? {} : { origins: Object.fromEntries(origins) };
}

function readParts(
  { title, summary, licence, ...lists }: v.InferOutput<typeof StoryWordsRow>,
  { spot }: Located<unknown>,
  dataset: DatasetTables,
  log: IssueLog,
): Omit<Translation, 'language'> {
  const at = (key: keyof typeof parts) => ({ value: lists[key], spot: below(spot, key) });
  const text = (row: Located<unknown>) => readWord(row, log);
  const accounts = new Set<string>(dataset.accounts.map(({ id }) => id));
  const { finding, lanes = [], steps = [], unconfirmed = [], changes = [] } = dataset;
  const known = { unconfirmed: new Set(unconfirmed), changes: new Set(changes.map((change) => change.text)) };
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...readLicenceWords(licence, below(spot, 'licence'), dataset, log),
    ...(lists.finding !== undefined && { finding: readFindingWords(at('finding'), finding, log) }),
    ...(lists.unconfirmed !== undefined && { unconfirmed: readLooseWords(at('unconfirmed'), known.unconfirmed, log) }),
    ...(lists.changes !== undefined && { changes: readLooseWords(at('changes'), known.changes, log) }),
    accounts: readById(
      at('accounts'),
      dataset.accounts,
      'account',
      (row) => readRecord(AccountWordsSchema, row, ACCOUNT, log),
      log,
    ),
    categories: readById(at('categories'), dataset.categories, 'category', text, log),
    ...(lists.lanes !== undefined && { lanes: readById(at('lanes'), lanes, 'lane', text, log) }),
    chapters: readById(at('chapters'), dataset.chapters, 'chapter', (row) => readChapterWords(row, accounts, log), log),
    ...(lists.steps !== undefined && {
      steps: readById(at('steps'), steps, 'step', (row) => readRecord(StepWordsSchema, row, STEP, log), log),
    }),
    events: readById(
      at('events'),
      dataset.events,
      'event',
      (row, event) => readEventWords(row, event, accounts, log),
      log,
    ),
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

function readFindingWords(row: Located<unknown>, finding: Finding | undefined, log: IssueLog): FindingWords {
  const fields = readRecord(FindingWordsRow, row, FINDING, log);
  if (fields === undefined || finding === undefined) {
    if (finding === undefined) log.report(row.spot, { problem: { kind: 'no-such-text' }, consequence: LOST });
    return {};
  }
  const { rails, ...words } = fields;
  const read = readEntries({ value: rails, spot: below(row.spot, 'rails') }, LOST, log, (entry, account) => {
    if (underId(finding.rails, account) !== undefined) return readWord(entry, log);
    log.report(entry.spot, { problem: { kind: 'no-such-text' }, consequence: LOST }, account);
    return undefined;
  });
  return isEmpty(read) ? words : { ...words, rails: read };
}

/** Reads texts that stand under those that they translate. One of which the story has no more is left out. */
function readLooseWords(words: Located<unknown>, known: ReadonlySet<string>, log: IssueLog): ById<string> {
  return readEntries(words, LOST, log, (entry, text) => {
    if (known.has(text)) return readWord(entry, log);
    log.report(entry.spot, { problem: { kind: 'no-such-text' }, consequence: LOST }, text);
    return undefined;
  });
}

function readChapterWords(
  row: Located<unknown>,
  accounts: ReadonlySet<string>,
  log: IssueLog,
): ChapterWords | undefined {
  const fields = readRecord(ChapterWordsRow, row, CHAPTER, log);
  if (fields === undefined) return undefined;
  const { tellings, ...words } = fields;
  return { ...words, ...readTellings({ value: tellings, spot: below(row.spot, 'tellings') }, accounts, log) };
}

/** Reads what stands under the ids of a table's records. */
function readById<Row extends { readonly id: string }, Words>(
  { value, spot }: Located<unknown>,
  table: readonly Row[],
  kind: RecordKind,
  read: (row: Located<unknown>, record: Row) => Words | undefined,
  log: IssueLog,
): ById<Words> {
  const records = new Map<string, Row>(table.map((row) => [row.id, row]));
  return readEntries({ value, spot }, LOST, log, (row, id) => {
    const record = records.get(id);
    if (record !== undefined) return read(row, record);
    log.report(row.spot, { problem: unknownId(kind, id, new Set(records.keys())), consequence: LOST });
    return undefined;
  });
}

function readEventWords(
  row: Located<unknown>,
  event: StoryEvent,
  accounts: ReadonlySet<string>,
  log: IssueLog,
): EventWords | undefined {
  const fields = readRecord(EventWordsRow, row, EVENT, log);
  if (fields === undefined) return undefined;
  const { tellings, notes, ...words } = fields;
  return {
    ...words,
    ...readTellings({ value: tellings, spot: below(row.spot, 'tellings') }, accounts, log),
    ...(notes !== undefined && {
      notes: readLooseWords({ value: notes, spot: below(row.spot, 'notes') }, new Set(looseTexts(event)), log),
    }),
  };
}

function readWord({ value, spot }: Located<unknown>, log: IssueLog): string | undefined {
  const result = v.safeParse(WordSchema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  log.report(spot, { problem: problemOf(result.issues[0]), consequence: KEPT }, value);
  return undefined;
}
