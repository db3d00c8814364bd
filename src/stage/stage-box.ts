import type { CssPx, MeasureText, Size } from '#scene/css-px.ts';

/** What a scene is drawn on. */
export interface StageBox {
  readonly size: Size;
  /** Of labels and ticks: 12 px at the browser's usual text size. */
  readonly fontSize: CssPx;
  readonly measure: MeasureText;
}
