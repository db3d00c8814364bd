import type { Dataset } from './dataset.ts';
import type { AccountId, EventId, PlaceId } from './id.ts';
import type { LonLat } from './place.ts';
import type { Interval } from './time.ts';

/** What the timeline's lanes stand for. */
export const GROUPINGS = ['country', 'category', 'actor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `core`: the story itself; `all`: the wider record too. */
export const TIER_FILTERS = ['core', 'all'] as const;
export type TierFilter = (typeof TIER_FILTERS)[number];

/** Web Mercator zoom level (256 px world at 0) and the point in the middle of the map. */
export interface Camera {
  readonly zoom: number;
  readonly center: LonLat;
}

/** Everything a shared link restores: small, serialisable, compared by value. */
export interface View {
  readonly window: Interval;
  /** `null`: the map frames what is visible by itself. */
  readonly camera: Camera | null;
  readonly account: AccountId;
  readonly grouping: Grouping;
  readonly tier: TierFilter;
  /** Only events whose place is inside the map's bounds stay on the timeline. */
  readonly withinMap: boolean;
  readonly event: EventId | null;
  readonly place: PlaceId | null;
}

/** The view a link without parameters opens. */
export function defaultView(dataset: Dataset): View {
  return {
    window: dataset.defaultWindow,
    camera: null,
    account: dataset.defaultAccount,
    grouping: 'country',
    tier: 'core',
    withinMap: false,
    event: null,
    place: null,
  };
}

/** What is hovered or focused; lives beside the view and is never in a link. */
export type Attention =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'places'; readonly places: readonly PlaceId[] };

export const NO_ATTENTION: Attention = { kind: 'none' };
