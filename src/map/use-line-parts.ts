import type { MapStory } from '#stage/map-story.ts';
import { LINES } from './late-parts.ts';
import type { LineParts } from './line-parts.ts';
import { useLatePart } from './use-late-part.ts';

/**
 * The code that draws lines, asked for once there are any. Where it cannot be had the map stays as it is, for the card names all
 * that lines lead to, and the next selection asks again.
 */
export function useLineParts({ events, selected, linked }: MapStory): LineParts | null {
  const wanted = linked.length > 0 || [...events, ...(selected ? [selected] : [])].some(({ claim }) => claim.route);
  return useLatePart(LINES, wanted ? (selected?.event.id ?? 'story') : null);
}
