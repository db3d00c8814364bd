import type { Dataset } from '#model/dataset.ts';
import type { StoryEvent } from '#model/event.ts';
import type { View } from '#model/view.ts';
import { clampWindow, windowLimits, windowShowing } from '#model/window.ts';
import { isContested, tellAny } from '#query/told-event.ts';

/**
 * What must change in a view for an event to be on screen: the account that tells it, its tier, its place, the window, and
 * any filter that would hide it. A step of an author's story shows it whatever tier and filters say.
 */
export function revealEvent(dataset: Dataset, view: View, event: StoryEvent): Partial<View> {
  const accounts = [view.account, ...dataset.accounts.map(({ id }) => id)];
  const [told] = accounts.flatMap((account) => tellAny(dataset, event, account) ?? []);
  if (told === undefined) return {};
  const { claim, country, place, date } = told;
  const window = date === undefined ? view.window : windowShowing(view.window, date);
  const shown = {
    account: claim.account,
    place: view.place !== null && view.place === place?.id ? view.place : null,
    window: window === view.window ? window : clampWindow(window, windowLimits(dataset.extent)),
  };
  if (view.step !== null) return shown;
  return {
    ...shown,
    tier: event.tier === 'wider' ? 'all' : view.tier,
    categories: keptIf(view.categories, [event.category]),
    countries: keptIf(view.countries, country === null ? [] : [country]),
    actors: keptIf(view.actors, event.actors),
    contested: view.contested && isContested(told),
  };
}

/** The chosen options, or none where the event has none of them. */
function keptIf<Id>(chosen: readonly Id[], own: readonly Id[]): readonly Id[] {
  return own.some((id) => chosen.includes(id)) ? chosen : [];
}
