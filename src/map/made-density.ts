import type { DensityInput, MapDensity } from '#scene/map/density.ts';
import type { DensityParts } from './density-parts.ts';
import type { MapRest } from './map-rest.ts';

/** A density, and where the map rested when it was ordered. */
export interface MadeDensity {
  readonly rest: MapRest;
  readonly parts: DensityParts;
  readonly input: DensityInput;
  readonly density: MapDensity;
}

/** Counts where the events are: one pass over them. `null` as long as the code for it is not there. */
export function makeDensity(input: DensityInput, rest: MapRest, parts: DensityParts | null): MadeDensity | null {
  return parts && { input, rest, parts, density: parts.createMapDensity(input) };
}
