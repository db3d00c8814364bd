import { contestDates } from '#model/contest.ts';
import type { Account, Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { type AccountClaim, type Claim, isHappening } from '#model/event.ts';
import type { PlaceId } from '#model/id.ts';
import type { Place, PlacePrecision } from '#model/place.ts';
import { dateOfClaim, placeOfClaim, precisionOfClaim } from './drawn-claim.ts';

/** What another account says of an event, where the two cannot both be right. */
export interface OtherTelling {
  readonly account: Account;
  /** `null`: it tells the event without a date. */
  readonly date: DatedInterval | null;
  readonly place: Place | null;
  readonly placePrecision: PlacePrecision | null;
  /** `status`: one of the two says that it did not happen; date and place are not compared then. */
  readonly differs: { readonly date: boolean; readonly place: boolean; readonly status: boolean };
}

/** What another account says, or `undefined` when both may be right. */
export function contestedTelling(dataset: Dataset, claim: Claim, other: AccountClaim): OtherTelling | undefined {
  const account = dataset.accountById.get(other.account);
  if (account === undefined) return undefined;
  const status = isHappening(claim) !== isHappening(other);
  const differs = {
    date: !status && contestsDate(dataset, claim, other),
    place: !status && contestsPlace(dataset, claim, other),
    status,
  };
  if (!Object.values(differs).includes(true)) return undefined;
  const place = placeOfClaim(dataset, other);
  return { account, date: dateOfClaim(other) ?? null, place, placePrecision: precisionOfClaim(other, place), differs };
}

/** What other accounts say of when it happened, where that contests what is told. */
export function otherDates(
  others: readonly OtherTelling[],
): readonly { readonly account: Account; readonly date: DatedInterval }[] {
  return others.flatMap(({ account, date, differs }) => (differs.date && date !== null ? [{ account, date }] : []));
}

function contestsDate({ contestTolerance }: Dataset, a: Claim, b: Claim): boolean {
  return a.date !== undefined && b.date !== undefined && contestDates(a.date, b.date, contestTolerance);
}

/** Neither lies within the other, nor in the same country where one is known no more exactly than that. */
function contestsPlace(dataset: Dataset, a: Claim, b: Claim): boolean {
  const one = placeOfClaim(dataset, a);
  const other = placeOfClaim(dataset, b);
  if (one === null || other === null) return false;
  if (isWithin(dataset, one, other.id) || isWithin(dataset, other, one.id)) return false;
  return one.country !== other.country || ![precisionOfClaim(a, one), precisionOfClaim(b, other)].includes('country');
}

/** Whether a place is another or lies in it, by however many places. */
export function isWithin({ placeById }: Pick<Dataset, 'placeById'>, place: Place, around: PlaceId): boolean {
  for (let at: Place | undefined = place; at !== undefined; at = at.within && placeById.get(at.within)) {
    if (at.id === around) return true;
  }
  return false;
}
