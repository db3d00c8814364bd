import type { CountryCode } from './id.ts';
import type { Bbox } from './place.ts';

/** A part of the map's first view: some countries together, or a box. */
export type FramePart =
  | { readonly kind: 'countries'; readonly countries: readonly CountryCode[] }
  | { readonly kind: 'box'; readonly box: Bbox };
