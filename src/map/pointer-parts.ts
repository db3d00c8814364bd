import { drawPointers } from '#scene/map/pointer.ts';
import { Pointers } from './Pointers.tsx';

/** What the map needs once places lie outside of it: no part of the start page's code, whose markup has them. */
export const pointerParts = { drawPointers, Pointers };

export type PointerParts = typeof pointerParts;
