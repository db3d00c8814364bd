import { useEffect, useState } from 'react';
import type { LatePart } from '#model/late-part.ts';

/**
 * A part of the map's code that most views do without; `null` until it is there, and where it cannot be had: the map does
 * without, and the next to ask asks anew.
 *
 * @param asker what wants it now; `null`: nothing does
 */
export function useLatePart<Value>(part: LatePart<Value>, asker: string | null): Value | null {
  const [value, setValue] = useState(part.found);
  useEffect(
    function loadPart() {
      if (asker === null || value !== undefined) return undefined;
      let current = true;
      part.load().then(
        (found) => current && setValue(() => found),
        () => undefined,
      );
      return () => {
        current = false;
      };
    },
    [part, asker, value],
  );
  return value ?? null;
}
