import { useEffect, useState } from 'react';
import { latePart } from '#model/late-part.ts';
import type { PointerParts } from './pointer-parts.ts';

const part = latePart(async () => (await import('./pointer-parts.ts')).pointerParts);

/**
 * The code that points to places outside of the map, asked for once there are any; `null` until it is there. Where it cannot be
 * had the list still names all places, and the next such map asks again.
 */
export function usePointerParts(isWanted: boolean): PointerParts | null {
  const [parts, setParts] = useState(part.found);
  useEffect(
    function loadParts() {
      if (!isWanted || parts !== undefined) return undefined;
      let current = true;
      part.load().then(
        (found) => current && setParts(found),
        () => undefined,
      );
      return () => {
        current = false;
      };
    },
    [isWanted, parts],
  );
  return parts ?? null;
}
