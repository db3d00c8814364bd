import type { Account, Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { type DatedClaim, isDatedClaim, type StoryEvent } from '#model/event.ts';
import type { AccountId, CountryCode } from '#model/id.ts';
import type { Place, PlacePrecision } from '#model/place.ts';
import { overlaps } from '#model/time.ts';

/** What another account says of an event, where the two cannot both be right. */
export interface OtherTelling {
  readonly account: Account;
  readonly date: DatedInterval;
  readonly place: Place | null;
  readonly differs: { readonly date: boolean; readonly place: boolean };
}

/** An event as one account tells it. */
export interface ToldEvent {
  readonly event: StoryEvent;
  readonly claim: DatedClaim;
  readonly date: DatedInterval;
  readonly place: Place | null;
  readonly placePrecision: PlacePrecision | null;
  readonly country: CountryCode | null;
  /** The contested tellings; empty when every account agrees. */
  readonly others: readonly OtherTelling[];
}

/**
 * All events of an account in time order (start, then end, then id). An event without a claim in the account is left out.
 *
 * Two dates are contested when no instant satisfies both: "October 2018" and "2 October 2018" differ in precision only.
 * Two places are contested when both are known and are not the same.
 */
export function tellStory(dataset: Dataset, account: AccountId): readonly ToldEvent[] {
  const told = dataset.events.flatMap((event) => tellEvent(dataset, event, account) ?? []);
  return told.sort(inTimeOrder);
}

/** The event as the account tells it, or `undefined` when it is not part of that account. */
export function tellEvent(dataset: Dataset, event: StoryEvent, account: AccountId): ToldEvent | undefined {
  const claims = event.claims.filter(isDatedClaim);
  const claim = claims.find((candidate) => candidate.account === account);
  if (claim === undefined) return undefined;
  const place = placeOf(dataset, claim);
  const others = claims.flatMap((other) => (other === claim ? [] : (contestedTelling(dataset, claim, other) ?? [])));
  return {
    event,
    claim,
    date: claim.date,
    place,
    placePrecision: place === null ? null : (claim.placePrecision ?? place.precision),
    country: place?.country ?? null,
    others,
  };
}

function contestedTelling(dataset: Dataset, claim: DatedClaim, other: DatedClaim): OtherTelling | undefined {
  const account = dataset.accountById.get(other.account);
  if (account === undefined) return undefined;
  const differs = {
    date: !overlaps(claim.date, other.date),
    place: claim.place !== undefined && other.place !== undefined && claim.place !== other.place,
  };
  if (!differs.date && !differs.place) return undefined;
  return { account, date: other.date, place: placeOf(dataset, other), differs };
}

function placeOf(dataset: Dataset, claim: DatedClaim): Place | null {
  return claim.place === undefined ? null : (dataset.placeById.get(claim.place) ?? null);
}

function inTimeOrder(a: ToldEvent, b: ToldEvent): number {
  return a.date.start - b.date.start || a.date.end - b.date.end || (a.event.id < b.event.id ? -1 : 1);
}
