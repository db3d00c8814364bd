import { useEffect, useMemo, useState } from 'react';
import type { DensityInput } from '#scene/map/density.ts';
import type { DensityParts } from './density-parts.ts';
import { type MadeDensity, makeDensity } from './made-density.ts';
import type { MapRest } from './map-rest.ts';

/** Up to so many events a density is made in a few milliseconds, at once; of more, in a task of its own. */
const AT_ONCE = 20_000;

/** The density for this input; of a large table the one before it, until it is ready. */
export function useMadeDensity(
  input: DensityInput | null,
  rest: MapRest,
  parts: DensityParts | null,
): MadeDensity | null {
  const atOnce = useMemo(
    () => (input !== null && input.rows.length <= AT_ONCE ? makeDensity(input, rest, parts) : null),
    [input, rest, parts],
  );
  const [later, setLater] = useState<MadeDensity | null>(null);
  useEffect(
    function makeLater() {
      if (input === null || input.rows.length <= AT_ONCE) {
        setLater(null);
        return undefined;
      }
      const task = setTimeout(() => setLater(makeDensity(input, rest, parts)));
      return () => clearTimeout(task);
    },
    [input, rest, parts],
  );
  return input === null ? null : (atOnce ?? later);
}
