import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';

/** Measures text in the font of an element, on a canvas that is never shown. */
export function measureTextLike(element: Element): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return approximateWidth;
  const { fontFamily } = getComputedStyle(element);
  const widths = new Map<string, number>();
  return (text, fontSize, weight = 400) => {
    const font = `${weight} ${fontSize}px ${fontFamily}`;
    const key = font + text;
    const known = widths.get(key);
    if (known !== undefined) return cssPx(known);
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return cssPx(width);
  };
}
