import type { EventId } from '#model/id.ts';
import type { Attention } from '#model/view.ts';
import type { ToldEvent } from './told-event.ts';

/** The events that light up for what is hovered or focused: the event itself, or all that happened at the places. */
export function attendedEvents(told: readonly ToldEvent[], attention: Attention): readonly EventId[] {
  switch (attention.kind) {
    case 'none':
    case 'span':
      return [];
    case 'event':
      return [attention.event];
    case 'places': {
      const places = new Set(attention.places);
      return told.flatMap(({ event, place }) => (place !== null && places.has(place.id) ? event.id : []));
    }
  }
}
