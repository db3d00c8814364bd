import type { Dataset } from '#model/dataset.ts';
import { isAccountClaim, type StoryEvent } from '#model/event.ts';
import type { View } from '#model/view.ts';
import { clampWindow, windowLimits, windowShowing } from '#model/window.ts';

/** What must change in a view for an event to be on screen: the account that tells it, its tier, its place, the window. */
export function revealEvent(dataset: Dataset, view: View, event: StoryEvent): Partial<View> {
  const claims = event.claims.filter(isAccountClaim);
  const claim = claims.find(({ account }) => account === view.account) ?? claims[0];
  if (claim === undefined) return {};
  const window = windowShowing(view.window, claim.date);
  return {
    account: claim.account,
    tier: event.tier === 'wider' ? 'all' : view.tier,
    place: view.place !== null && view.place === claim.place ? view.place : null,
    window: window === view.window ? window : clampWindow(window, windowLimits(dataset.extent)),
  };
}
