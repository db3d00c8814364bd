import { type CssPx, cssPx, type Size } from '#scene/css-px.ts';
import type { RailsRoom } from './rail-parts.ts';
import { NARROW } from './titles.ts';

/** What sizes are given for: the usual size of the timeline's text, in px. */
const USUAL_TEXT = 12;

/** For the labels above the first rail and below the last one, in px at the usual text size. */
const ABOVE = 34;
const BELOW = 44;

/** Between two rails, in px: so much that a distance can stand on a line, or with many rails a label beside one. */
const LEAST_GAP = 88;
const LEAST_GAP_OF_MANY = 66;
const MANY = 4;

/** More only makes the lines steeper; a high box can spend it. */
const MOST_GAP = 220;
const MOST_GAP_HIGH = 280;
const HIGH = 800;
const MOST_GAP_IN_STEP = 360;

/** A row of the lanes as it wants to be, and what a lane adds to its rows, in px. */
const ROW = 24;
const LANE_EDGES = 12;

/** Lanes that want to be higher are left this much, and scroll. */
const LEAST_LANES = 200;

/** From the left edge to the plot, for the rails' heads: in px at the usual text size, and no more than this share of the width. */
const HEADS = 170;
const WIDEST_HEADS = 0.28;

/** For the choice of an account without a rail, in px at the usual text size. */
const OTHERS = 26;

/** What stands in the box. */
interface Boxed {
  readonly rails: number;
  /** There are accounts without a rail. */
  readonly hasOthers: boolean;
  readonly size: Size;
  readonly fontSize: CssPx;
  /** Of the axis. */
  readonly axis: number;
}

interface Wanted extends Boxed {
  /** What the lanes would fill. */
  readonly rows: number;
  readonly lanes: number;
  /** A step of the story is at hand: what its tellings contest is its point. */
  readonly isStep?: boolean;
}

/**
 * How much of a timeline's box the rails take: the lanes have their rows first, then the rails are drawn apart, then lanes
 * scroll.
 *
 * @returns `undefined` where there is no room for them
 */
export function railsRoom({ rows, lanes, isStep = false, ...boxed }: Wanted): RailsRoom | undefined {
  const { rails, size } = boxed;
  const gaps = rails - 1;
  const least = rails < MANY ? LEAST_GAP : LEAST_GAP_OF_MANY;
  const wanted = Math.max(rows, lanes) * ROW + lanes * LANE_EDGES;
  const free = freeFor(boxed);
  if (size.width < NARROW || free - gaps * least < Math.min(wanted, LEAST_LANES)) return undefined;
  const most = isStep ? MOST_GAP_IN_STEP : size.height > HIGH ? MOST_GAP_HIGH : MOST_GAP;
  return roomOf(boxed, Math.max(least, Math.min((free - wanted) / gaps, most)));
}

/** The rails have the box to themselves. On a narrow one there is no column for their heads. */
export function railsAlone(boxed: Boxed): RailsRoom {
  return roomOf(boxed, Math.max(LEAST_GAP_OF_MANY, freeFor(boxed) / (boxed.rails - 1)));
}

function edgesOf({ hasOthers, fontSize, size }: Boxed): number {
  const others = hasOthers && size.width >= NARROW ? OTHERS : 0;
  return (ABOVE + BELOW + others) * (fontSize / USUAL_TEXT);
}

function freeFor(boxed: Boxed): number {
  return boxed.size.height - boxed.axis - edgesOf(boxed);
}

function roomOf(boxed: Boxed, between: number): RailsRoom {
  const { rails, size, fontSize } = boxed;
  const px = (length: number) => cssPx((length * fontSize) / USUAL_TEXT);
  const gap = cssPx(Math.round(between));
  const column = cssPx(size.width < NARROW ? 0 : Math.min(px(HEADS), size.width * WIDEST_HEADS));
  return { height: cssPx(Math.round(edgesOf(boxed) + (rails - 1) * gap)), column, above: px(ABOVE), gap, px };
}
