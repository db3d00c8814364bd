import { approximateWidth, type CssPx, cssPx, type MeasureText } from '#scene/css-px.ts';

/**
 * Measures text as the browser will draw it. Lays nothing out, remembers what it was asked; approximate where the browser has
 * no canvas to ask.
 */
export function createMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return approximateWidth;
  const known = new Map<string, CssPx>();
  return (text, fontSize, weight = 400) => {
    const font = `${weight} ${fontSize}px ${fontFamily}`;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = cssPx(context.measureText(text).width);
    known.set(key, width);
    return width;
  };
}

/** Measures text in the font of an element. */
export function measureLike(element: Element): MeasureText {
  return createMeasure(getComputedStyle(element).fontFamily);
}

/** Calls back whenever fonts have come, after which all text is to be measured anew. Returns the end of it. */
export function watchFonts(onCome: () => void): () => void {
  document.fonts.addEventListener('loadingdone', onCome);
  return () => document.fonts.removeEventListener('loadingdone', onCome);
}
