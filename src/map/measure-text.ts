import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';
import { createTextWidth } from '#ui/text-width.ts';

/** Measures text in the font of an element. */
export function measureTextLike(element: Element): MeasureText {
  const widthOf = createTextWidth(getComputedStyle(element).fontFamily);
  return widthOf === null ? approximateWidth : (...asked) => cssPx(widthOf(...asked));
}
