import type { Brand } from './brand.ts';

/** A length on the ground. */
export type Metres = Brand<number, 'Metres'>;

/** Takes a number for a length in metres. */
export const metres = (length: number): Metres => length as Metres;
