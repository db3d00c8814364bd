import type { Locale } from '#i18n/locale.ts';
import { underId } from '#model/by-id.ts';
import type { Dataset } from '#model/dataset.ts';
import type { AccountId } from '#model/id.ts';
import type { RailStory } from '#query/rail-story.ts';
import type { RailsInput } from '#scene/timeline/rail-input.ts';
import { memoizeLast } from '#store/memoize.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';
import { railWords } from './rail-words.ts';

/** What the rails are drawn from; `undefined` where the accounts contest no date. */
export function railsStage(select: Selectors): (state: State, locale: Locale) => RailsInput | undefined {
  const wordsOf = memoizeLast(railWords);
  const inputOf = memoizeLast(
    (story: RailStory, { finding, accounts }: Dataset, present: AccountId, locale: Locale): RailsInput => ({
      ...{ story, present, words: wordsOf(accounts, locale) },
      says: (account) => (saysAll(story, finding) ? underId(finding?.rails, account) : undefined),
    }),
  );
  return (state, locale) => {
    const story = select.rails(state);
    return story && inputOf(story, state.dataset, state.view.account, locale);
  };
}

/** What the accounts say is of the whole finding: of nothing less is it written. */
function saysAll({ events }: RailStory, finding: Dataset['finding']): boolean {
  return events.every(({ event, isJoined }) => isJoined || finding?.events.includes(event.id) !== true);
}
