import type { DatedInterval } from './edtf.ts';

export const MEDIUM_KINDS = ['image', 'document', 'audio', 'video'] as const;
export type MediumKind = (typeof MEDIUM_KINDS)[number];

/** Where a medium lies: a file in the story's own folder, or an address elsewhere, which is never loaded unasked. */
export type MediumPlace =
  | { readonly kind: 'own'; readonly path: string }
  | { readonly kind: 'elsewhere'; readonly url: string };

/** A picture, a document, a recording or a film. A shipped story has words, credit and licence for each. */
export interface Medium {
  readonly kind: MediumKind;
  readonly place: MediumPlace;
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  /** When it was made. */
  readonly date?: DatedInterval;
}
