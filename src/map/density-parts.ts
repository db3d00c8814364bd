import { createMapDensity } from '#scene/map/density.ts';
import { densitySymbols } from '#scene/map/density-symbols.ts';
import { DensityLayer } from './density-layer.ts';

/** What the map needs for large tables only: no part of the start page. Everything else knows these by their types. */
export const densityParts = { createMapDensity, densitySymbols, DensityLayer };

export type DensityParts = typeof densityParts;
