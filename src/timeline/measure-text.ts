import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';
import { createTextWidth } from '#ui/text-width.ts';

/** Measures text as the browser will draw it. */
export function createMeasure(fontFamily: string): MeasureText {
  const widthOf = createTextWidth(fontFamily);
  return widthOf === null ? approximateWidth : (...asked) => cssPx(widthOf(...asked));
}
