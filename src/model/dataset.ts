import type { ById } from './by-id.ts';
import type { Correction } from './correction.ts';
import type { DatedInterval } from './edtf.ts';
import type { StoryEvent } from './event.ts';
import type { Finding } from './finding.ts';
import type { FramePart } from './frame.ts';
import type { AccountId, ActorId, CategoryId, ChapterId, CountryCode, EventId, PlaceId, SourceId } from './id.ts';
import type { ImportedTable } from './imported-table.ts';
import type { Lane } from './lane.ts';
import type { Place } from './place.ts';
import type { Step } from './step.ts';
import type { Telling } from './telling.ts';
import { type DurationMs, type Interval, spanOf } from './time.ts';
import type { Translation } from './translation.ts';

/** A named way of telling the story, which picks at most one claim per event. */
export interface Account {
  readonly id: AccountId;
  readonly label: string;
  /** The label where there is little room. */
  readonly short?: string;
  /** Who tells it: a publisher and a time. */
  readonly whose?: string;
  readonly summary: string;
}

/** The shapes a category may take, so that colour is never its only sign. */
export const CATEGORY_SHAPES = [
  'circle',
  'star',
  'square',
  'diamond',
  'triangle',
  'cross',
  'triangle-down',
  'hexagon',
] as const;
export type CategoryShape = (typeof CATEGORY_SHAPES)[number];

export interface Category {
  readonly id: CategoryId;
  readonly label: string;
  readonly shape: CategoryShape;
}

/** A named stretch of the story. Its span is that of its events in the account that is told. */
export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly summary: string;
  /** The words of one account, by its id. */
  readonly tellings?: ById<Telling>;
  readonly events: readonly EventId[];
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly role: string;
  readonly countries: readonly CountryCode[];
  readonly variants?: readonly string[];
}

export const SOURCE_KINDS = [
  'article',
  'government',
  'court',
  'wire',
  'wire-copy',
  'press',
  'reference',
  'document',
  'book',
  'archive',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a reader should know of whoever publishes a source. */
export const SOURCE_STANDINGS = ['state-run', 'partisan', 'repost'] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  /** When it was published; absent where no date could be established. */
  readonly date?: DatedInterval;
  /** Always http or https; absent where the source cannot be linked to. */
  readonly url?: string;
  /** Where a copy is kept; http or https. */
  readonly archived?: string;
  /** The day on which somebody read it there. */
  readonly checked?: DatedInterval;
  readonly kind: SourceKind;
  readonly standing?: SourceStanding;
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly note?: string;
}

/** The tables of a dataset: plain, serialisable as JSON, and already checked. */
export interface DatasetTables {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 language tag of the texts. */
  readonly language: string;
  readonly accounts: readonly Account[];
  readonly defaultAccount: AccountId;
  readonly categories: readonly Category[];
  readonly chapters: readonly Chapter[];
  readonly defaultWindow: Interval;
  /** Countries with a lane of their own, set off on the map; the rest share one lane. */
  readonly countries: readonly CountryCode[];
  /** Rows of the timeline besides the countries; absent when there are none. */
  readonly lanes?: readonly Lane[];
  readonly finding?: Finding;
  /** What the map shows first; absent: what is visible. */
  readonly frame?: readonly FramePart[];
  /** Hours that are no further apart are no contest; absent: none may be. */
  readonly contestTolerance?: DurationMs;
  /** The story as its author ordered it; absent where nobody did. */
  readonly steps?: readonly Step[];
  /** What was corrected, the latest last; absent when nothing was. */
  readonly changes?: readonly Correction[];
  readonly events: readonly StoryEvent[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  /** Under which terms the story may be used, and whom to credit: one line without a full stop. Absent when not stated. */
  readonly licence?: string;
  /** What no source that was read confirms, a sentence each, no two alike; absent when nothing is listed. */
  readonly unconfirmed?: readonly string[];
  /** Those that came along with the tables; absent when there are none, or when they are fetched apart. */
  readonly translations?: readonly Translation[];
}

/** Finds a row by its id. A large table decodes it there and then; asking again soon gives the same object. */
export type Lookup<Id, Row> = Pick<ReadonlyMap<Id, Row>, 'get' | 'has'>;

/** A story, checked once at the door and immutable. The look-ups find the tables' rows by id. */
export interface Dataset extends DatasetTables {
  readonly eventById: Lookup<EventId, StoryEvent>;
  readonly placeById: Lookup<PlaceId, Place>;
  readonly actorById: Lookup<ActorId, Actor>;
  readonly accountById: ReadonlyMap<AccountId, Account>;
  readonly categoryById: ReadonlyMap<CategoryId, Category>;
  /** The events and places themselves when a reader brought them along as a table; the lists are empty then. */
  readonly imported?: ImportedTable;
  /** From the first to the last instant that any claim or the default window knows of: an open end is none. */
  readonly extent: Interval;
}

function extentOf(tables: DatasetTables): Interval {
  const dates = tables.events.flatMap((event) => event.claims.flatMap((claim) => claim.date ?? []));
  return spanOf([...dates, tables.defaultWindow]) ?? tables.defaultWindow;
}

/** The sources of a story, which may come after the story itself. */
export type SourceLookup = Lookup<SourceId, Source>;

/** Rows by their ids. */
export function indexById<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Adds the look-up maps to checked tables. */
export function createDataset(tables: DatasetTables): Dataset {
  return {
    ...tables,
    eventById: indexById(tables.events),
    placeById: indexById(tables.places),
    actorById: indexById(tables.actors),
    accountById: indexById(tables.accounts),
    categoryById: indexById(tables.categories),
    extent: extentOf(tables),
  };
}
