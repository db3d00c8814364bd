import type { DatedInterval } from './edtf.ts';

export const MEDIUM_KINDS = ['image', 'document', 'audio', 'video'] as const;
export type MediumKind = (typeof MEDIUM_KINDS)[number];

/** A file of a story, as it can be asked for. */
export interface MediumFile {
  /** Absolute, or from the folder that the build stands in. */
  readonly url: string;
  readonly bytes?: number;
  /** In CSS pixels, of an image: so much room is kept for it before it has come. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Where a medium lies: a file in the story's own folder, or an address elsewhere, which is never loaded unasked. A story that
 * has no folder, such as a file of the reader's, has no `file` either.
 */
export type MediumPlace =
  | { readonly kind: 'own'; readonly path: string; readonly file?: MediumFile }
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

const KINDS_BY_ENDING: readonly (readonly [MediumKind, RegExp])[] = [
  ['image', /^(avif|gif|jpe?g|png|svg|webp)$/],
  ['audio', /^(flac|m4a|mp3|oga|ogg|opus|wav)$/],
  ['video', /^(m4v|mov|mp4|ogv|webm)$/],
];

/** What a file is by the ending of its address; a document where that tells nothing else. */
export function kindByName(url: string): MediumKind {
  const ending = /\.(\w+)$/.exec(url.replace(/[?#].*/, ''))?.[1]?.toLowerCase() ?? '';
  return KINDS_BY_ENDING.find(([, endings]) => endings.test(ending))?.[0] ?? 'document';
}
