import type { ById } from './by-id.ts';
import type { Citation } from './citation.ts';
import type { Correction } from './correction.ts';
import type { Dispute } from './dispute.ts';
import type { DatedInterval } from './edtf.ts';
import type { AccountId, ActorId, CategoryId, EventId, LaneId, PlaceId } from './id.ts';
import type { Medium } from './medium.ts';
import type { LonLat, PlacePrecision } from './place.ts';
import type { Telling } from './telling.ts';

/**
 * What a claim says of its event: that it happened, that it did not, that nobody confirms it, that it is false, or nothing,
 * because the account leaves the event out.
 */
export const CLAIM_STATUSES = ['asserted', 'denied', 'unconfirmed', 'false', 'omitted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** When and where something was said, where that differs from when and where it is said to have happened. */
export interface Report {
  readonly date?: DatedInterval;
  readonly place?: PlaceId;
}

/** A stop of a route; a point at sea has no name. */
export type RoutePoint =
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'point'; readonly lonLat: LonLat };

/** What one or more sources say of an event. A claim without an account is a stray one: shown, but never told. */
export interface Claim {
  readonly account?: AccountId;
  readonly date?: DatedInterval;
  /** The date as the source writes it. */
  readonly dateText?: string;
  /** Absent: asserted. */
  readonly status?: ClaimStatus;
  readonly reported?: Report;
  readonly place?: PlaceId;
  /** Where the claim knows the place less (or more) exactly than the place itself is known. */
  readonly placePrecision?: PlacePrecision;
  /** The way that was taken, in order. */
  readonly route?: readonly RoutePoint[];
  readonly note?: string;
  readonly citations: readonly Citation[];
}

/** A claim by which an account tells an event. */
export interface AccountClaim extends Claim {
  readonly account: AccountId;
}

/** A claim by which an account tells an event and says when. */
export interface DatedClaim extends AccountClaim {
  readonly date: DatedInterval;
}

/** Whether an account tells the event by this claim. One that says why the account leaves the event out does not. */
export function isAccountClaim(claim: Claim): claim is AccountClaim {
  return claim.account !== undefined && claim.status !== 'omitted';
}

/** Whether an account tells the event by this claim, and says when, so that it has a place on the timeline. */
export function isDatedClaim(claim: Claim): claim is DatedClaim {
  return isAccountClaim(claim) && claim.date !== undefined;
}

/** Whether the event happened, as far as the claim goes. What nobody confirms may have. */
export function isHappening({ status }: { readonly status?: ClaimStatus | undefined }): boolean {
  return status !== 'denied' && status !== 'false' && status !== 'omitted';
}

/** `core` events are the story itself; `wider` ones are only in the wider record. */
export const TIERS = ['core', 'wider'] as const;
export type Tier = (typeof TIERS)[number];

export const LINK_KINDS = [
  'leads-to',
  'follows',
  'precedes',
  'responds-to',
  'context-for',
  'part-of',
  'accompanies',
  'same-operation-as',
  'same-day-as',
  'same-week-as',
  'same-theme-as',
  'target-of',
  'denies',
  'reiterates',
  'reports',
  'qualifies',
  'ends',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface EventLink {
  readonly kind: LinkKind;
  readonly to: EventId;
}

/** Something that happened at a time and usually at a place; named so that it is not mistaken for a DOM event. */
export interface StoryEvent {
  readonly id: EventId;
  readonly title: string;
  readonly summary: string;
  readonly category: CategoryId;
  readonly tier: Tier;
  /** One of the few that the story stands on. */
  readonly key?: boolean;
  /** Where it stands, whatever its place. */
  readonly lane?: LaneId;
  /** The words of one account, by its id. */
  readonly tellings?: ById<Telling>;
  readonly actors: readonly ActorId[];
  readonly claims: readonly Claim[];
  readonly links: readonly EventLink[];
  readonly disputes?: readonly Dispute[];
  readonly media?: readonly Medium[];
  /** The latest last. */
  readonly changes?: readonly Correction[];
}
