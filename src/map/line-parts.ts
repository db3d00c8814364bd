import { drawLines } from '#scene/map/lines.ts';
import { LineLayer } from './LineLayer.tsx';

/** What the map needs once there are lines between symbols: no part of the start page. */
export const lineParts = { drawLines, LineLayer };

export type LineParts = typeof lineParts;
