import type { Camera } from './camera.ts';
import type { Dataset } from './dataset.ts';
import type { AccountId, ActorId, CategoryId, ChapterId, CountryCode, EventId, PlaceId, StepId } from './id.ts';
import type { Language } from './language.ts';
import type { Interval } from './time.ts';

/** What the timeline's lanes stand for. */
export const GROUPINGS = ['country', 'category', 'actor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `core`: the story itself; `all`: the wider record too. */
export const TIER_FILTERS = ['core', 'all'] as const;
export type TierFilter = (typeof TIER_FILTERS)[number];

/** More accounts than these are not drawn beside one another. */
export const MOST_RAILS = 4;

/** How the page is lit. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader chose to see of the story. An empty list or text lets everything through. */
export interface Filters {
  readonly categories: readonly CategoryId[];
  readonly countries: readonly CountryCode[];
  /** Events that name at least one of them. */
  readonly actors: readonly ActorId[];
  /** Words that an event, its people, places or sources must hold, all of them. */
  readonly text: string;
  /** Only events on which accounts or sources differ. */
  readonly contested: boolean;
}

export const NO_FILTERS: Filters = { categories: [], countries: [], actors: [], text: '', contested: false };

/** Everything a shared link restores: small, serialisable, compared by value. */
export interface View extends Filters {
  readonly window: Interval;
  /** `null`: the map frames what is visible by itself. */
  readonly camera: Camera | null;
  readonly account: AccountId;
  /** The accounts that are drawn beside one another, at most `MOST_RAILS`; empty: the first ones. */
  readonly rails: readonly AccountId[];
  readonly grouping: Grouping;
  readonly tier: TierFilter;
  /** Only events whose place is inside the map's bounds stay on the timeline. */
  readonly withinMap: boolean;
  /** The map takes the place of the timeline's lanes, or of the page where that is one column. */
  readonly largeMap: boolean;
  readonly event: EventId | null;
  readonly place: PlaceId | null;
  /** The chapter whose steps the reader follows; `null` outside of the story mode. */
  readonly story: ChapterId | null;
  /** The step at hand of a story whose author wrote steps; of any other story the step is `event`, or the chapter as a whole. */
  readonly step: StepId | null;
  /** `null`: the language and the theme that the browser asks for. */
  readonly language: Language | null;
  readonly theme: Theme | null;
}

/** The view a link without parameters opens. */
export function defaultView(dataset: Dataset): View {
  return {
    window: dataset.defaultWindow,
    camera: null,
    account: dataset.defaultAccount,
    rails: [],
    grouping: 'country',
    tier: 'core',
    withinMap: false,
    largeMap: false,
    event: null,
    place: null,
    story: null,
    step: null,
    language: null,
    theme: null,
    ...NO_FILTERS,
  };
}

/** What is hovered or focused; lives beside the view and is never in a link. */
export type Attention =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'places'; readonly places: readonly PlaceId[] }
  /** A stretch of time: that of a chapter. */
  | { readonly kind: 'span'; readonly span: Interval };

export const NO_ATTENTION: Attention = { kind: 'none' };
