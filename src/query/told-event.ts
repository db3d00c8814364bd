import type { Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { type AccountClaim, type ClaimStatus, isAccountClaim, type StoryEvent } from '#model/event.ts';
import type { AccountId, CountryCode } from '#model/id.ts';
import type { Place, PlacePrecision } from '#model/place.ts';
import { type Texts, textsIn } from '#model/telling.ts';
import { contestedTelling, type OtherTelling } from './contested-telling.ts';
import { dateOfClaim, placeOfClaim, precisionOfClaim } from './drawn-claim.ts';
import { laneOf, type StoryLane } from './story-lanes.ts';

/** An event as one account tells it, whether or not it says when. Title, short title and summary are the account's own. */
export interface UndatedEvent extends Texts {
  readonly event: StoryEvent;
  readonly claim: AccountClaim;
  /** Where it is drawn: for what did not happen, where its report was made. */
  readonly place: Place | null;
  readonly placePrecision: PlacePrecision | null;
  readonly country: CountryCode | null;
  /** Its lane by place, the same in all accounts; `null`: nobody says where it was. */
  readonly lane: StoryLane['id'] | null;
  /** The contested tellings; empty when every account agrees. */
  readonly others: readonly OtherTelling[];
}

/** An event as one account tells it, with its date, so that it has a place on the timeline. */
export interface ToldEvent extends UndatedEvent {
  /** When it happened; for what did not happen, when that was said. */
  readonly date: DatedInterval;
}

/** An event as one account tells it, with its date where it gives one. */
export type AnyTold = UndatedEvent & Partial<Pick<ToldEvent, 'date'>>;

/**
 * All events that an account gives a date, in time order (start, then end, then id). An event without a claim in the
 * account is left out.
 *
 * What counts as contested: `contestedTelling`.
 */
export function tellStory(dataset: Dataset, account: AccountId): readonly ToldEvent[] {
  const told = dataset.events.flatMap((event) => tellEvent(dataset, event, account) ?? []);
  return told.sort(inTimeOrder);
}

/** The events that an account tells without a date, in the order of the dataset. */
export function tellUndated(dataset: Dataset, account: AccountId): readonly UndatedEvent[] {
  return dataset.events.flatMap((event) => {
    const claim = claimOf(event, account);
    return claim === undefined || dateOfClaim(claim) !== undefined ? [] : tell(dataset, event, claim);
  });
}

/** The event as the account tells it, or `undefined` when it is not part of that account, or told without a date. */
export function tellEvent(dataset: Dataset, event: StoryEvent, account: AccountId): ToldEvent | undefined {
  const claim = claimOf(event, account);
  const date = claim && dateOfClaim(claim);
  return claim === undefined || date === undefined ? undefined : { ...tell(dataset, event, claim), date };
}

/** The event as the account tells it, with or without a date, or `undefined` when it is not part of that account. */
export function tellAny(dataset: Dataset, event: StoryEvent, account: AccountId): AnyTold | undefined {
  const claim = claimOf(event, account);
  return tellEvent(dataset, event, account) ?? (claim && tell(dataset, event, claim));
}

/** What stands beside the title of an event that is contested. */
export const CONTESTED_SIGN = '≠';

/** Whether accounts cannot both be right, or differ on more than date and place. */
export function isContested({ event, others }: UndatedEvent): boolean {
  return others.length > 0 || (event.disputes ?? []).length > 0;
}

/** What an account says of whether it happened. */
export function statusIn({ claims }: Pick<StoryEvent, 'claims'>, account: AccountId): ClaimStatus {
  return claims.find((claim) => claim.account === account)?.status ?? 'asserted';
}

function claimOf(event: StoryEvent, account: AccountId): AccountClaim | undefined {
  return event.claims.filter(isAccountClaim).find((claim) => claim.account === account);
}

function tell(dataset: Dataset, event: StoryEvent, claim: AccountClaim): UndatedEvent {
  const others = event.claims.filter(isAccountClaim).filter((other) => other !== claim);
  const place = placeOfClaim(dataset, claim);
  return {
    ...textsIn(event, claim.account),
    event,
    claim,
    place,
    placePrecision: precisionOfClaim(claim, place),
    country: place?.country ?? null,
    lane: laneOf(dataset, event),
    others: others.flatMap((other) => contestedTelling(dataset, claim, other) ?? []),
  };
}

function inTimeOrder(a: ToldEvent, b: ToldEvent): number {
  return a.date.start - b.date.start || a.date.end - b.date.end || (a.event.id < b.event.id ? -1 : 1);
}
