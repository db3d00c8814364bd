import type { Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { type Claim, isHappening } from '#model/event.ts';
import type { Place, PlacePrecision } from '#model/place.ts';

/**
 * Where a claim is drawn: at its place; what did not happen where its report was made, and nowhere when that is not known,
 * for its alleged place is drawn only by who alleges it.
 */
export function placeOfClaim({ placeById }: Pick<Dataset, 'placeById'>, claim: Claim): Place | null {
  const id = isHappening(claim) ? claim.place : claim.reported?.place;
  return id === undefined ? null : (placeById.get(id) ?? null);
}

/** How exactly the claim knows the place where it is drawn; `null` where there is none. */
export function precisionOfClaim(claim: Claim, place: Place | null): PlacePrecision | null {
  return place && ((isHappening(claim) && claim.placePrecision) || place.precision);
}

/** When a claim is drawn: at its date; for what did not happen, when that was said. */
export function dateOfClaim(claim: Claim): DatedInterval | undefined {
  return isHappening(claim) ? claim.date : (claim.reported?.date ?? claim.date);
}
