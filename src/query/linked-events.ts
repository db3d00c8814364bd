import type { StoryEvent } from '#model/event.ts';
import type { ToldEvent, UndatedEvent } from './told-event.ts';

/**
 * The events that one is linked to, as far as they are told. What is mere context is none of them: a line on the map would
 * say that the one had to do with the other.
 */
export function linkedEvents(told: readonly ToldEvent[], selected: UndatedEvent | undefined): readonly ToldEvent[] {
  if (selected === undefined) return [];
  return told.filter(({ event }) => isDrawnTo(selected.event, event) || isDrawnTo(event, selected.event));
}

function isDrawnTo({ id, links }: StoryEvent, other: StoryEvent): boolean {
  return id !== other.id && links.some(({ kind, to }) => kind !== 'context-for' && to === other.id);
}
