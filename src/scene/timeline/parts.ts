import type { AccountId, EventId, PlaceId } from '#model/id.ts';
import type { UtcMs } from '#model/time.ts';
import type { CategoryMark } from '#scene/category-mark.ts';
import type { CssPx, Span } from '#scene/css-px.ts';
import type { RailsScene } from './rail-parts.ts';

/**
 * What the timeline draws, in CSS pixels. Three strips stand above one another and share x; y starts anew in each, for
 * the lanes scroll by themselves where they need more height than they are given.
 *
 * ```text
 *  x 0         plot.x0                                    plot.x1  width
 *  ┌───────────┬──────────────────────────────────────────────┬──┐ y 0
 *  │ ◉ telling │ ●━━━━━━━━━━━━━━━━━●                          │  │   head
 *  ├───────────┼──────────────────────────────────────────────┼──┤ y 0
 *  │ Belgium   │   ●────○  label                              │  │
 *  │ Germany   │        ◆╌╌╌╌╌╌  label                        │  │   lanes.height is seen,
 *  │ France    │              label ▲                         │  │   lanes.contentHeight is drawn
 *  ├───────────┼──────────────────────────────────────────────┼──┤ y 0
 *  │ 2018      │  May    Jun    Jul    Aug    Sep             │  │   axis.height
 *  └───────────┴──────────────────────────────────────────────┴──┘
 * ```
 *
 * On a narrow panel there is no column of titles: `plot.x0` is the margin, and each lane's title stands above its rows.
 */
export interface TimelineScene {
  readonly width: CssPx;
  readonly plot: Span;
  /**
   * While the window moves: how far to the right everything that moves with it stands from its `x`, that is marks and ticks. So what merely moves stays the same object. 0 at rest.
   */
  readonly panned: CssPx;
  /** Of all text that is not given another size. */
  readonly fontSize: CssPx;
  /** The height of what stands above the lanes: axis and rails, or what the choice of lanes needs. */
  readonly head: CssPx;
  /** `null`: nothing is contested, or there is no room. */
  readonly rails: RailsScene | null;
  readonly lanes: {
    readonly height: CssPx;
    readonly contentHeight: CssPx;
    readonly list: readonly TimelineLane[];
    /** From one row to the next. */
    readonly pitch: CssPx;
    /** In time order, which is also the order of the keyboard. */
    readonly marks: readonly TimelineMark[];
  };
  readonly axis: TimelineAxis;
  /** The column of what has no day in the window; `null`: nothing stands there. */
  readonly dayless: DaylessColumn | null;
  /** How many events there are whatever the window: tells an empty window from an empty story. */
  readonly eventCount: number;
}

export interface DaylessColumn {
  /** The line between it and the plot. */
  readonly edge: CssPx;
  /** Stands beside the axis below it, or over it at the foot of the rails; `null`: there is no room. */
  readonly label: { readonly text: string; readonly x: CssPx } | null;
}

export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  /** The title is a text of the story, not a word of the page's language. */
  readonly isTold: boolean;
  /** The title, broken and cut to the column. */
  readonly titleLines: readonly string[];
  /** Where the first line's middle stands. */
  readonly titleAt: { readonly x: CssPx; readonly y: CssPx };
  /** The sign of the category that the lane stands for, when lanes are categories. */
  readonly category: CategoryMark | null;
  readonly y: CssPx;
  readonly height: CssPx;
  readonly rowCount: number;
  /** Nothing of the lane is in the window. */
  readonly empty: boolean;
}

/** How a bar ends: where its date ends, blurred because the date is approximate, or running on because it is open. */
export type BarEnd = 'sharp' | 'fade' | 'open' | 'cut';

export interface TimelineBar extends Span {
  readonly start: BarEnd;
  readonly end: BarEnd;
}

/** `denied`: it did not happen, and stands where that was said. */
export type Stance = 'asserted' | 'unconfirmed' | 'denied';

export interface TimelineMark {
  readonly event: EventId;
  readonly place: PlaceId | null;
  readonly lane: string;
  /** 0 is the lane's top row. */
  readonly row: number;
  /** A point stands for a day or a minute, or for a span that is too short to be seen at this scale. */
  readonly kind: 'point' | 'bar';
  /** Middle of the category's shape. */
  readonly x: CssPx;
  readonly y: CssPx;
  /** The span of the date; a point has one where a day is wide enough to be seen. */
  readonly bar: TimelineBar | null;
  readonly category: CategoryMark;
  /** The whole date is in doubt (EDTF `?`). */
  readonly dashed: boolean;
  /** Whether it happened, as far as the account goes. */
  readonly stance: Stance;
  /** An approximate point (EDTF `~`). */
  readonly halo: boolean;
  /** Known only to a span that is most of the window: stands in the column beside the plot. */
  readonly dayless: boolean;
  readonly ghosts: readonly TimelineGhost[];
  /** A place is selected, and this did not happen there. */
  readonly muted: boolean;
  readonly selected: boolean;
  /** Carries the story: it stands out, and its label with it. */
  readonly key: boolean;
  readonly title: string;
  /** The date in words. */
  readonly when: string;
  /** In words: whether it happened, if that is in question, and the other accounts' dates where they differ. */
  readonly otherwise: readonly string[];
  /** For assistive technology: everything above in one line. */
  readonly name: string;
  /** `null` where there is no room: the label then shows on hover, focus and selection only. */
  readonly label: TimelineLabel | null;
}

/** The date that another account gives; stands in the same row as its mark. */
export interface TimelineGhost {
  readonly account: AccountId;
  readonly kind: 'point' | 'bar';
  /** `null`: outside of the window, and the line runs to the plot's edge. */
  readonly at: Span | null;
  readonly dashed: boolean;
  /** One of the two has no day in the window. */
  readonly dotted: boolean;
  /** Joins the mark and the ghost; `null` where they touch. */
  readonly line: Span | null;
}

/** Where a label stands: beside all that is drawn of its event, above the mark, or on its bar. */
export type LabelSide = 'left' | 'right' | 'above' | 'on';

export interface TimelineLabel {
  readonly text: string;
  readonly x: CssPx;
  readonly y: CssPx;
  readonly anchor: 'start' | 'end';
  readonly width: CssPx;
}

export interface TimelineAxis {
  readonly height: CssPx;
  /** Over rails and lanes, which it serves both; else below the lanes. */
  readonly isAbove: boolean;
  readonly ticks: readonly AxisTick[];
  /** Names the year or day that the ticks leave out. */
  readonly context: { readonly text: string; readonly x: CssPx; readonly y: CssPx } | null;
}

export interface AxisTick {
  /** The instant that it stands for. */
  readonly at: UtcMs;
  readonly x: CssPx;
  /** The middle of the label: the tick's own, but for an edge that it would cross. */
  readonly labelX: CssPx;
  /** `null` where the label would not fit. */
  readonly label: string | null;
  /** Opens a year (or a day, where ticks are hours). */
  readonly major: boolean;
}
