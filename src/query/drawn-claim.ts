import type { Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { type Claim, isHappening } from '#model/event.ts';
import { isAsCoarse, type Place, type PlacePrecision } from '#model/place.ts';

/**
 * Where a claim is drawn: at its place, as far as it knows it; what did not happen where its report was made, and nowhere when
 * that is not known, for its alleged place is drawn only by who alleges it.
 */
export function placeOfClaim(dataset: Pick<Dataset, 'placeById'>, claim: Claim): Place | null {
  if (isHappening(claim)) return statedPlace(dataset, claim);
  const reported = claim.reported?.place;
  return reported === undefined ? null : (dataset.placeById.get(reported) ?? null);
}

/**
 * The place that a claim names, whether or not anything happened there. Of a claim that knows it less exactly it is the one
 * around it that is as large as what is known, if the dataset has one: of a hall that is known to the town, the town.
 */
export function statedPlace({ placeById }: Pick<Dataset, 'placeById'>, claim: Claim): Place | null {
  const named = claim.place === undefined ? undefined : placeById.get(claim.place);
  const { placePrecision: known } = claim;
  if (named === undefined || known === undefined) return named ?? null;
  for (let at: Place | undefined = named; at !== undefined; at = at.within && placeById.get(at.within)) {
    if (isAsCoarse(at, known)) return at;
  }
  return named;
}

/** How exactly the claim knows the place where it is drawn; `null` where there is none. */
export function precisionOfClaim(claim: Claim, place: Place | null): PlacePrecision | null {
  return place && ((isHappening(claim) && claim.placePrecision) || place.precision);
}

/** When a claim is drawn: at its date; for what did not happen, when that was said. */
export function dateOfClaim(claim: Claim): DatedInterval | undefined {
  return isHappening(claim) ? claim.date : (claim.reported?.date ?? claim.date);
}
