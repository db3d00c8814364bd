import type { AccountId, EventId } from '#model/id.ts';
import type { CategoryMark } from '#scene/category-mark.ts';
import type { CssPx, Span } from '#scene/css-px.ts';

/**
 * The tellings as lines above one another, on the axis of the lanes; what two of them date differently is joined.
 *
 * ```text
 *  x 20          plot.x0                                     plot.x1
 *                 Arrests            Rally, 30 July                   y 0
 *  ◉ The article  ━━━▄▄●▄▄━━━━━━━━━━━━━━★━━━━━━━━━━ weeks apart ━━
 *                       ╲             ╱
 *                   [20–29 days]  [30 days]
 *                          ╲       ╱
 *  ○ The record   ──────────○☆──────────────────────────────────
 *                            Both on 30 June                          y height
 * ```
 */
export interface RailsScene {
  readonly height: CssPx;
  /** What lies outside of it is not drawn; while the window moves, what is drawn beyond it is hidden. */
  readonly plot: Span;
  /** Of all text that is not given another size. */
  readonly fontSize: CssPx;
  /** Whether there is a column for their heads; else their names are among the texts. */
  readonly hasHeads: boolean;
  readonly rails: readonly Rail[];
  readonly joins: readonly RailJoin[];
  readonly spans: readonly RailSpan[];
  readonly marks: readonly RailMark[];
  readonly texts: readonly RailText[];
}

/** Where rails stand: `above` is the first one, `gap` the distance to the next. */
export interface RailsRoom {
  readonly height: CssPx;
  /** The width of the heads; 0: they stand on their rails. */
  readonly column: CssPx;
  readonly above: CssPx;
  readonly gap: CssPx;
  /** Of a length that is given at the usual text size. */
  readonly px: (length: number) => CssPx;
}

export interface Rail {
  readonly account: AccountId;
  readonly label: string;
  /** The label, as much of it as fits in front of the rail, and who tells it. */
  readonly name: string;
  readonly whose: string | null;
  /** Where both begin. */
  readonly x: CssPx;
  readonly y: CssPx;
  readonly isPresent: boolean;
}

export interface Point {
  readonly x: CssPx;
  readonly y: CssPx;
}

/** `key`: one of the events that the finding is about, in colour; `fine`: a hairline. */
export type RailWeight = 'key' | 'fine';

/** Leads from one account's date to that of the next account below that tells the event. */
export interface RailJoin {
  readonly event: EventId;
  readonly weight: RailWeight;
  /** Of the colour palette. */
  readonly slot: number;
  /** An account between the two does not tell the event. */
  readonly jumps: boolean;
  readonly from: Point;
  readonly to: Point;
  /** Corners of the area between the ends of both dates; empty where both are points. */
  readonly wedge: readonly Point[];
  readonly isSelected: boolean;
}

/** The span of a date. */
export interface RailBar extends Span {
  /** It is about then (EDTF `~`): its ends fade. */
  readonly fades: boolean;
}

/** What is seen of the span in which an account dates a joined event. */
export interface RailSpan extends RailBar {
  readonly event: EventId;
  readonly account: AccountId;
  readonly y: CssPx;
  readonly slot: number;
}

export interface RailMark extends Point {
  readonly event: EventId;
  readonly account: AccountId;
  readonly weight: RailWeight;
  /** Its shape, and its slot of the colour palette. */
  readonly category: CategoryMark;
  readonly radius: CssPx;
  readonly isFilled: boolean;
  /** The whole date is in doubt (EDTF `?`). */
  readonly isDashed: boolean;
  readonly isSelected: boolean;
  /** For assistive technology. */
  readonly name: string;
}

/** A line of text; `y` is its middle. */
export interface RailText extends Point {
  readonly id: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: CssPx;
  readonly fontSize: CssPx;
  /** `apart` stands on a ground of its own; `says` is what the account says, `name` whose rail it is. */
  readonly kind: RailWeight | 'apart' | 'says' | 'name';
  /** Stands on a line, and on a ground of its own. */
  readonly isGrounded?: boolean;
  /** `null`: no event's own. */
  readonly event: EventId | null;
  /** Its colour; `null`: that of text. */
  readonly slot: number | null;
  /** Of the present account. */
  readonly isPresent: boolean;
}
