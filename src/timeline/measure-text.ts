import { cssPx, type MeasureText } from '#scene/css-px.ts';

/** Measures text as the browser will draw it, without a layout; remembers what it has measured. */
export function createMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, fontSize, weight = 400) => {
    const font = `${weight} ${fontSize}px ${fontFamily}`;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return cssPx(before);
    if (context === null) return cssPx(text.length * fontSize * 0.6);
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return cssPx(width);
  };
}
