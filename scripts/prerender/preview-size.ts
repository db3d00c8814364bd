import { approximateWidth, cssPx, type MeasureText } from '#scene/css-px.ts';

/** As the sites ask for it that show previews (Open Graph, Twitter cards). */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 };

/** Source Sans, which previews are painted in, is narrower than what is guessed of the letters of a reader's system. */
export const previewWidth: MeasureText = (text, fontSize, weight) =>
  cssPx(approximateWidth(text, fontSize, weight) * 0.87);
