import { useMemo } from 'react';
import type { MapDensity, SettledDensity } from '#scene/map/density.ts';
import { densityStage } from '#stage/map-stage.ts';
import { useRestedWindow } from '#stage/use-rested-window.ts';
import { useStaged } from '#stage/use-staged.ts';
import { useSelected } from '#store/store-context.ts';
import type { DensityParts } from './density-parts.ts';
import type { MapRest } from './map-rest.ts';
import { useDensityParts } from './use-density-parts.ts';
import { useDensityRehearsal } from './use-density-rehearsal.ts';
import { useMadeDensity } from './use-made-density.ts';

export interface RestingDensity {
  readonly parts: DensityParts;
  readonly density: MapDensity;
  readonly settled: SettledDensity;
}

/** What the map shows at rest, and the rest that it was made for. */
export interface ShownRest {
  readonly rest: MapRest;
  /** `null` where events are few enough to be drawn one by one. */
  readonly resting: RestingDensity | null;
  /** There are too many events to draw one by one, and they have not been counted yet. */
  readonly pending: boolean;
}

/**
 * How many events are where, when there are too many to draw one by one. Made anew where the map comes to rest, settled anew
 * where the window does: what moves in between is the density layer's.
 */
export function useDensity(rest: MapRest, isDense: boolean): ShownRest {
  const isLarge = useSelected((select) => select.storyIsLarge);
  const parts = useDensityParts({ wanted: isLarge || isDense, needed: isDense });
  const counted = useStaged(densityStage, rest);
  const input = isDense ? counted : null;
  const made = useMadeDensity(input, rest, parts);
  const window = useRestedWindow(isDense);
  useDensityRehearsal(made);
  const resting = useMemo(
    () => made && { parts: made.parts, density: made.density, settled: made.density.settle(window) },
    [made, window],
  );
  return useMemo(
    () => ({ rest: made?.rest ?? rest, resting, pending: isDense && resting === null }),
    [made, rest, resting, isDense],
  );
}
