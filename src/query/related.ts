import type { Dataset } from '#model/dataset.ts';
import type { LinkKind, StoryEvent } from '#model/event.ts';
import type { EventId } from '#model/id.ts';

/** A link as it reads from one of its two ends: `incoming` when the other event names this one. */
export interface RelatedEvent {
  readonly event: StoryEvent;
  readonly kind: LinkKind;
  readonly direction: 'outgoing' | 'incoming';
}

/** The events linked to or from an event, each once; its own links come before those of others. */
export function relatedEvents(dataset: Dataset, id: EventId): readonly RelatedEvent[] {
  const seen = new Set<EventId>([id]);
  const related: RelatedEvent[] = [];
  const add = (event: StoryEvent | undefined, kind: LinkKind, direction: RelatedEvent['direction']) => {
    if (event === undefined || seen.has(event.id)) return;
    seen.add(event.id);
    related.push({ event, kind, direction });
  };
  for (const link of dataset.eventById.get(id)?.links ?? []) add(dataset.eventById.get(link.to), link.kind, 'outgoing');
  for (const event of dataset.events) {
    for (const link of event.links) if (link.to === id) add(event, link.kind, 'incoming');
  }
  return related;
}
