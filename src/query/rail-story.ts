import type { Account, Dataset } from '#model/dataset.ts';
import { isHappening, type StoryEvent } from '#model/event.ts';
import type { AccountId, EventId } from '#model/id.ts';
import { MOST_RAILS } from '#model/view.ts';
import type { EventTable } from './event-table.ts';
import { hasRow, type RowSet } from './row-set.ts';
import { laneOf, type StoryLane } from './story-lanes.ts';
import { type ToldEvent, tellEvent } from './told-event.ts';

/** An event on whose date two of the accounts cannot both be right. */
export interface ContestedEvent {
  readonly event: StoryEvent;
  /** The same in all accounts. */
  readonly lane: StoryLane['id'] | null;
  /** In the order of the rails; `null` where the account does not tell it, or without a date. */
  readonly tellings: readonly (ToldEvent | null)[];
  /** One of those that the finding is about. */
  readonly isJoined: boolean;
}

/** The accounts of a story beside one another, and what they do not agree upon. */
export interface RailStory {
  readonly accounts: readonly Account[];
  /** Those that have no rail. */
  readonly others: readonly Account[];
  readonly events: readonly ContestedEvent[];
  /** What is joined is what a step of the story is about, not the story's own finding. */
  readonly isOfStep?: boolean;
}

/** The accounts that are drawn, in their order; where the present one is none of them it takes the last rail. */
function railAccounts({ accountById, accounts }: Dataset, chosen: readonly AccountId[], present: AccountId) {
  const drawn = chosen.length === 0 ? accounts : chosen.flatMap((id) => accountById.get(id) ?? []);
  const first = drawn.slice(0, MOST_RAILS);
  const own = accountById.get(present);
  return own === undefined || first.some(({ id }) => id === present) ? first : [...first.slice(0, MOST_RAILS - 1), own];
}

/**
 * The accounts beside one another; `undefined` where they contest no date.
 *
 * @param chosen those to be drawn; empty: the first ones
 */
export function railStory(dataset: Dataset, chosen: readonly AccountId[], present: AccountId): RailStory | undefined {
  const accounts = railAccounts(dataset, chosen, present);
  const events = accounts.length < 2 ? [] : contestedEvents(dataset, accounts);
  if (events.length === 0) return undefined;
  return { accounts, others: dataset.accounts.filter((account) => !accounts.includes(account)), events };
}

/**
 * The same with the events that pass the filters.
 *
 * @param rows those of the present account that pass
 * @param untold whether an event passes that the present account does not tell
 */
export function railsAmong(
  story: RailStory,
  { rowOf }: Pick<EventTable, 'rowOf'>,
  rows: RowSet,
  untold: (event: StoryEvent) => boolean,
): RailStory {
  const events = story.events.filter(({ event }) => {
    const row = rowOf(event.id);
    return row === undefined ? untold(event) : hasRow(rows, row);
  });
  return { ...story, events };
}

/** The same with what is contested among the chosen events joined, if anything is. */
export function joinedAmong(story: RailStory, chosen: ReadonlySet<EventId>): RailStory {
  if (!story.events.some(({ event }) => chosen.has(event.id))) return story;
  const events = story.events.map((each) => ({ ...each, isJoined: chosen.has(each.event.id) }));
  return { ...story, events, isOfStep: true };
}

/** The events on whose dates the accounts do not agree, in the order of the dataset. */
function contestedEvents(dataset: Dataset, accounts: readonly Account[]): readonly ContestedEvent[] {
  const ids = new Set(accounts.map(({ id }) => id));
  const contested = dataset.events.flatMap((event): readonly Omit<ContestedEvent, 'isJoined'>[] => {
    const tellings = accounts.map(({ id }) => happening(tellEvent(dataset, event, id)));
    const isContested = tellings.some((told) =>
      told?.others.some(({ account, differs }) => differs.date && ids.has(account.id)),
    );
    return isContested ? [{ event, tellings, lane: laneOf(dataset, event) }] : [];
  });
  const joined = joinedEvents(dataset, contested);
  return contested.map((each) => ({ ...each, isJoined: joined.has(each.event.id) }));
}

function happening(told: ToldEvent | undefined): ToldEvent | null {
  return told !== undefined && isHappening(told.claim) ? told : null;
}

/** Those of the finding, else all key events. */
function joinedEvents({ finding }: Dataset, contested: readonly Pick<ContestedEvent, 'event'>[]): ReadonlySet<EventId> {
  const events = contested.map(({ event }) => event);
  const found = events.filter(({ id }) => finding?.events.includes(id));
  return new Set((found.length > 0 ? found : events.filter(({ key }) => key)).map(({ id }) => id));
}
