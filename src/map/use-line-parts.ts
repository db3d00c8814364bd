import { useEffect, useState } from 'react';
import { latePart } from '#model/late-part.ts';
import type { MapStory } from '#stage/map-story.ts';
import type { LineParts } from './line-parts.ts';

const part = latePart(async () => (await import('./line-parts.ts')).lineParts);

/**
 * The code that draws lines, asked for once there are any; `null` until it is there. Where it cannot be had the map stays as it
 * is, for the card names all that lines lead to, and the next selection asks again.
 */
export function useLineParts({ events, selected, linked }: MapStory): LineParts | null {
  const [parts, setParts] = useState(part.found);
  const wanted = linked.length > 0 || [...events, ...(selected ? [selected] : [])].some(({ claim }) => claim.route);
  const asker = wanted ? (selected?.event.id ?? 'story') : null;
  useEffect(
    function loadParts() {
      if (asker === null || parts !== undefined) return undefined;
      let current = true;
      part.load().then(
        (found) => current && setParts(found),
        () => undefined,
      );
      return () => {
        current = false;
      };
    },
    [asker, parts],
  );
  return parts ?? null;
}
