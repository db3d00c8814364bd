import type { Dataset } from '#model/dataset.ts';
import type { AccountId, EventId } from '#model/id.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { tellUndated, type UndatedEvent } from './told-event.ts';

/** The events told without a date that hold all words of a text: they have no row that the search of a table could find. */
export function findUndated(dataset: Dataset, account: AccountId, text: string): ReadonlySet<EventId> {
  const words = wordsOf(text);
  const told = dataset.imported === undefined ? tellUndated(dataset, account) : [];
  return new Set(told.filter((one) => holds(dataset, one, words)).map(({ event }) => event.id));
}

function holds({ actorById }: Dataset, told: UndatedEvent, words: readonly string[]): boolean {
  const names = told.event.actors.map((id) => actorById.get(id)?.name ?? '');
  const notes = told.event.claims.map(({ note = '' }) => note);
  const text = foldText([told.title, told.summary, told.place?.name ?? '', ...names, ...notes].join('\n'));
  return words.every((word) => text.includes(word));
}
