import type { Consequence } from '#model/consequence.ts';
import type { DatasetTables } from '#model/dataset.ts';
import { isDatedClaim } from '#model/event.ts';
import type { Issue } from '#model/issue.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';
import type { Problem, StoryList } from '#model/problem.ts';
import { below, IssueLog, type Located } from './issue-log.ts';
import { formatFault, migrate } from './migrate.ts';
import { type OpenedFiles, openFiles } from './open-files.ts';
import { readCorrections } from './read-corrections.ts';
import { readCountries } from './read-countries.ts';
import { readEvents } from './read-events.ts';
import { readFinding } from './read-finding.ts';
import { readFrame } from './read-frame.ts';
import type { JsonRecord } from './read-json.ts';
import { readLanes } from './read-lanes.ts';
import { readList } from './read-list.ts';
import { readAccounts, readActors, readCategories, readSources } from './read-lookups.ts';
import { readPlaces } from './read-places.ts';
import { readSteps } from './read-steps.ts';
import {
  readChapters,
  readDefaultAccount,
  readDefaultWindow,
  readLicence,
  readText,
  readTolerance,
  readUnconfirmed,
} from './read-story.ts';
import { readTranslations } from './read-translations.ts';

export interface Ingested {
  /** Plain data that survives JSON; `null` when no story is left to show, and then the issues say why. */
  readonly tables: DatasetTables | null;
  readonly issues: readonly Issue[];
}

/**
 * The door for a story: JSON texts go in, checked tables and a list of issues come out.
 *
 * Records are read one by one, so a bad one never costs another, and each that is changed or left out has an issue.
 * Never throws.
 *
 * @param files text by file name: the five files of a dataset folder and its translations, or a single file (of any
 *   name) that holds what dataset.json holds and the lists `events`, `places`, `actors` and `sources` besides, and may
 *   hold translations by their languages
 */
export function ingestDataset(files: ReadonlyMap<string, string>): Ingested {
  const log = new IssueLog();
  const written = openFiles(files, log);
  const { story } = written;
  const fault = story && formatFault(story);
  if (story !== undefined && fault !== undefined) return refuse(story, fault);
  const opened = migrate(written);
  const tables = opened.story === undefined ? null : readTables(opened.story, opened.lists, log);
  if (tables === null) return { tables, issues: log.issues };
  const translations = readTranslations(opened.translations, tables, log);
  return { tables: { ...tables, ...(translations.length > 0 && { translations }) }, issues: log.issues };
}

/** Of a story in a form that nobody knows nothing else is said: what looks like a fault may be none. */
function refuse(story: Located<JsonRecord>, problem: Problem): Ingested {
  const log = new IssueLog();
  return { tables: fail({ ...story, spot: below(story.spot, 'format') }, problem, log), issues: log.issues };
}

function readTables(story: Located<JsonRecord>, lists: OpenedFiles['lists'], log: IssueLog): DatasetTables | null {
  const accounts = readAccounts(readList(story, 'accounts', log), log);
  const categories = readCategories(readList(story, 'categories', log), log);
  const lanes = readLanes(readOptionalList(story, 'lanes', log), log);
  const places = readPlaces(lists.places, idsOf(lanes), log);
  const actors = readActors(lists.actors, log);
  const sources = readSources(lists.sources, log);
  const targets = {
    accounts: idsOf(accounts),
    categories: idsOf(categories),
    lanes: idsOf(lanes),
    places: idsOf(places),
    actors: idsOf(actors),
    sources: idsOf(sources),
  };
  const events = readEvents(lists.events, targets, log);
  if (!isSome(accounts)) {
    const kind = isStory(story.value) ? 'no-account-left' : 'not-a-story';
    return fail(story, { kind }, log);
  }
  if (!isSome(events)) return fail(story, { kind: 'no-event-left' }, log);
  if (!events.some(({ claims }) => claims.some(isDatedClaim))) return fail(story, { kind: 'no-dated-event' }, log);

  const licence = readLicence(story, log);
  const unconfirmed = readUnconfirmed(story, log);
  const id = readText(story, 'id', { kind: 'id-is-dataset' }, log) ?? 'dataset';
  const told = { accounts: targets.accounts, events: idsOf(events) };
  const chapters = readChapters(readOptionalList(story, 'chapters', log), told.accounts, told.events, log);
  return {
    id,
    title: readText(story, 'title', { kind: 'id-for-title' }, log) ?? id,
    summary: readText(story, 'summary', { kind: 'no-summary' }, log) ?? '',
    language: readText(story, 'language', { kind: 'undetermined-language' }, log) ?? UNKNOWN_LANGUAGE,
    accounts,
    defaultAccount: readDefaultAccount(story, accounts, log),
    ...readFinding(story, told.accounts, told.events, log),
    categories,
    chapters,
    ...readSteps(readOptionalList(story, 'steps', log), { ...told, chapters: idsOf(chapters) }, log),
    defaultWindow: readDefaultWindow(story, events, log),
    ...readFrame(readOptionalList(story, 'frame', log), log),
    countries: readCountries(readOptionalList(story, 'countries', log), log),
    ...(lanes.length > 0 && { lanes }),
    ...readTolerance(story, log),
    events,
    places,
    actors,
    sources,
    ...(licence !== undefined && { licence }),
    ...(unconfirmed.length > 0 && { unconfirmed }),
    ...readCorrections(readOptionalList(story, 'changes', log), log),
  };
}

/** Whether it was meant as one: GeoJSON, or what other tools save, has neither. */
function isStory(record: JsonRecord): boolean {
  return Object.hasOwn(record, 'accounts') || Object.hasOwn(record, 'categories');
}

/** What follows from the fault that leaves no story. */
export const STORY_LOST: Consequence = { kind: 'no-story' };

function fail(story: Located<JsonRecord>, problem: Problem, log: IssueLog): null {
  log.report(story.spot, { problem, consequence: STORY_LOST });
  return null;
}

function readOptionalList(story: Located<JsonRecord>, key: StoryList, log: IssueLog): readonly Located<unknown>[] {
  return Object.hasOwn(story.value, key) ? readList(story, key, log) : [];
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

function isSome<Row>(rows: readonly Row[]): rows is readonly [Row, ...Row[]] {
  return rows.length > 0;
}
