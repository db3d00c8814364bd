import { readColours } from './read-colours.ts';

/** The page's colours and font as a canvas takes them: each by the name that its custom property has. */
export interface Ink {
  readonly text: string;
  readonly textMuted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surfaceRaised: string;
  readonly accent: string;
  /** By slot of the palette. */
  readonly slots: readonly string[];
  readonly fontFamily: string;
}

/**
 * Asks the element's style, worked out for light, dark or forced colours. Makes the browser lay out: once for each theme, not
 * for every frame.
 *
 * @param slots the custom properties of the palette, by slot
 */
export function readInk(element: HTMLElement, slots: readonly string[]): Ink {
  const [text = '', textMuted = '', line = '', lineStrong = '', surfaceRaised = '', accent = '', ...palette] =
    readColours(element, [
      '--text',
      '--text-muted',
      '--line',
      '--line-strong',
      '--surface-raised',
      '--accent',
      ...slots,
    ]);
  const { fontFamily } = getComputedStyle(element);
  return { text, textMuted, line, lineStrong, surfaceRaised, accent, slots: palette, fontFamily };
}
