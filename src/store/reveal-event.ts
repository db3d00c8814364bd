import type { Dataset } from '#model/dataset.ts';
import { isDatedClaim, type StoryEvent } from '#model/event.ts';
import type { View } from '#model/view.ts';
import { clampWindow, windowLimits, windowShowing } from '#model/window.ts';

/**
 * What must change in a view for an event to be on screen: the account that tells it, its tier, its place, the window, and
 * any filter that would hide it.
 */
export function revealEvent(dataset: Dataset, view: View, event: StoryEvent): Partial<View> {
  const claims = event.claims.filter(isDatedClaim);
  const claim = claims.find(({ account }) => account === view.account) ?? claims[0];
  if (claim === undefined) return {};
  const country = claim.place === undefined ? null : dataset.placeById.get(claim.place)?.country;
  const window = windowShowing(view.window, claim.date);
  return {
    account: claim.account,
    tier: event.tier === 'wider' ? 'all' : view.tier,
    place: view.place !== null && view.place === claim.place ? view.place : null,
    window: window === view.window ? window : clampWindow(window, windowLimits(dataset.extent)),
    categories: keptIf(view.categories, [event.category]),
    countries: keptIf(view.countries, country === null || country === undefined ? [] : [country]),
    actors: keptIf(view.actors, event.actors),
  };
}

/** The chosen options, or none where the event has none of them. */
function keptIf<Id>(chosen: readonly Id[], own: readonly Id[]): readonly Id[] {
  return own.some((id) => chosen.includes(id)) ? chosen : [];
}
