import type { Dataset } from '#model/dataset.ts';
import type { EventId } from '#model/id.ts';
import type { Notice } from '#model/notice.ts';
import type { Bbox } from '#model/place.ts';
import type { Attention, View } from '#model/view.ts';
import type { EventTable } from '#query/event-table.ts';
import type { StoryStep } from '#query/story-steps.ts';

/** What a text search found, and for which text in which table. */
export interface Found {
  readonly text: string;
  readonly table: EventTable;
  /** One byte per row, 0 where the text is not. */
  readonly rows: Uint8Array;
  /** The events without a date that hold it; absent: any may. */
  readonly undated?: ReadonlySet<EventId>;
}

export interface State {
  readonly dataset: Dataset;
  readonly view: View;
  readonly attention: Attention;
  /** What the map shows at present; `null` until it has been drawn. */
  readonly mapBounds: Bbox | null;
  readonly notices: readonly Notice[];
  /** Lags behind `view.text` while the search is under way; `null` before the first one. */
  readonly found: Found | null;
  /** The step of the story that was opened last, to come back to. */
  readonly bookmark: StoryStep | null;
}
