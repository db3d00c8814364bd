import type { Brand } from '#model/brand.ts';

/** CSS pixels, x to the right and y down, from the top left corner of the scene they belong to. */
export type CssPx = Brand<number, 'CssPx'>;

/** Takes a number for CSS pixels. */
export const cssPx = (px: number): CssPx => px as CssPx;

export interface Size {
  readonly width: CssPx;
  readonly height: CssPx;
}

/** From left to right; `x0 < x1`. */
export interface Span {
  readonly x0: CssPx;
  readonly x1: CssPx;
}

/** Tells how wide a line of text is at a font size. Canvas in a browser, a table of advance widths elsewhere. */
export type MeasureText = (text: string, fontSize: CssPx, weight?: 400 | 600) => CssPx;

/** Approximate widths for places without a canvas: 0.56 em is the mean advance of system sans-serif text, 0.6 em bold. */
export const approximateWidth: MeasureText = (text, fontSize, weight = 400) =>
  cssPx(text.length * fontSize * (weight === 600 ? 0.6 : 0.56));
