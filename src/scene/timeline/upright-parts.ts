import type { AccountId, EventId } from '#model/id.ts';
import type { CssPx } from '#scene/css-px.ts';
import type { AxisTick } from './parts.ts';
import type { RailsScene } from './rail-parts.ts';

/**
 * The tellings as columns beside one another: time runs down.
 *
 * ```text
 *            The article  The record            head
 *  Jun    Arrests  ●
 *      early June  │╲        │
 *  Jul             │   ╲────○☆  Rally
 *                  │     ╱   │  30 June
 *           Rally  ★──       │
 * ```
 */
export interface UprightScene {
  readonly width: CssPx;
  readonly height: CssPx;
  readonly fontSize: CssPx;
  /** Heads, joins, marks and names; `plot` is from the first to the last instant, downwards, and `y` of a rail is its x. */
  readonly rails: Pick<RailsScene, 'rails' | 'joins' | 'marks' | 'texts' | 'plot'>;
  readonly bars: readonly UprightBar[];
  readonly leaders: readonly UprightLeader[];
  /** `x` and `labelX` are heights. */
  readonly ticks: readonly AxisTick[];
  /** What the ticks leave out, such as the year. */
  readonly context: string | null;
  /** Of each rail: how many of its events have no place there. */
  readonly untold: readonly number[];
}

/** The span of a date, on its rail or on a track beside it. */
export interface UprightBar {
  readonly event: EventId;
  readonly account: AccountId;
  readonly slot: number;
  /** Its middle. */
  readonly x: CssPx;
  readonly y0: CssPx;
  readonly y1: CssPx;
  readonly fades: boolean;
  readonly isDashed: boolean;
}

/** From a mark to its name, where that has been moved. */
export interface UprightLeader {
  readonly id: string;
  readonly x0: CssPx;
  readonly y0: CssPx;
  readonly x1: CssPx;
  readonly y1: CssPx;
}
