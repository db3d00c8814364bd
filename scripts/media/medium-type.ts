import { imageSize } from 'image-size';
import type { MediumKind } from '#model/medium.ts';

/** What a file holds, whatever it is called. */
export interface MediumType {
  readonly kind: MediumKind;
  /** As names of such files end; the first is the usual one. */
  readonly extensions: readonly string[];
  /** In pixels as they are shown, of an image. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** What browsers show by themselves. */
const IMAGES: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
};

/** By the bytes at their beginning; a dot stands for any byte. */
const OTHERS: readonly (Omit<MediumType, 'size'> & { readonly begins: RegExp })[] = [
  { kind: 'document', extensions: ['pdf'], begins: /^%PDF-/ },
  { kind: 'audio', extensions: ['mp3'], begins: /^(?:ID3|\xff[\xf2-\xf3\xfa-\xfb])/ },
  { kind: 'audio', extensions: ['m4a'], begins: /^.{4}ftypM4A/s },
  { kind: 'audio', extensions: ['ogg', 'oga', 'opus'], begins: /^OggS/ },
  { kind: 'audio', extensions: ['flac'], begins: /^fLaC/ },
  { kind: 'audio', extensions: ['wav'], begins: /^RIFF.{4}WAVE/s },
  { kind: 'video', extensions: ['webm'], begins: /^[^ -~]E\xdf\xa3/ },
  { kind: 'video', extensions: ['mp4', 'm4v'], begins: /^.{4}ftyp(?:isom|iso\d|mp4\d|avc1|M4V |dash|MSNV)/s },
];

/** EXIF: from here on width and height change places. */
const FIRST_ON_ITS_SIDE = 5;

/** Looks into a file; `null` for one that browsers do not show by themselves. */
export function mediumType(content: Uint8Array): MediumType | null {
  const image = imageType(content);
  if (image !== null) return image;
  const beginning = Buffer.from(content.subarray(0, 16)).toString('latin1');
  const other = OTHERS.find(({ begins }) => begins.test(beginning));
  return other === undefined ? null : { kind: other.kind, extensions: other.extensions };
}

function imageType(content: Uint8Array): MediumType | null {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    const extensions = Object.hasOwn(IMAGES, type) ? IMAGES[type] : undefined;
    if (extensions === undefined) return null;
    const isOnItsSide = orientation >= FIRST_ON_ITS_SIDE;
    const size = isOnItsSide ? { width: height, height: width } : { width, height };
    return { kind: 'image', extensions, size };
  } catch {
    return null; // No image that the package knows.
  }
}

/** The file name extensions of a kind. */
export function extensionsOf(kind: MediumKind): readonly string[] {
  if (kind === 'image') return Object.values(IMAGES).flat();
  return OTHERS.filter((type) => type.kind === kind).flatMap(({ extensions }) => extensions);
}
