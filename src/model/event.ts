import type { DatedInterval } from './edtf.ts';
import type { AccountId, ActorId, CategoryId, EventId, PlaceId, SourceId } from './id.ts';
import type { PlacePrecision } from './place.ts';

/** A source as a claim cites it; `at` says where in the source ("P2", "p. 14"). */
export interface Citation {
  readonly source: SourceId;
  readonly at?: string;
}

/** What one or more sources say of an event. A claim without an account is a stray one: shown, but never told. */
export interface Claim {
  readonly account?: AccountId;
  readonly date?: DatedInterval;
  readonly place?: PlaceId;
  /** Where the claim knows the place less (or more) exactly than the place itself is known. */
  readonly placePrecision?: PlacePrecision;
  readonly note?: string;
  readonly citations: readonly Citation[];
}

/** A claim that an account picked: it always has a date. */
export interface AccountClaim extends Claim {
  readonly account: AccountId;
  readonly date: DatedInterval;
}

/** Whether a claim belongs to an account and says when, so that the account can tell the event by it. */
export function isAccountClaim(claim: Claim): claim is AccountClaim {
  return claim.account !== undefined && claim.date !== undefined;
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
  readonly actors: readonly ActorId[];
  readonly claims: readonly Claim[];
  readonly links: readonly EventLink[];
}
