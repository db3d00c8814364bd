import type { Dataset } from '#model/dataset.ts';
import type { Notice } from '#model/notice.ts';
import type { Bbox } from '#model/place.ts';
import type { Attention, View } from '#model/view.ts';

export interface State {
  readonly dataset: Dataset;
  readonly view: View;
  readonly attention: Attention;
  /** What the map shows at present; `null` until it has been drawn. */
  readonly mapBounds: Bbox | null;
  readonly notices: readonly Notice[];
}
