import { type DatedInterval, isApproximate, isPointInTime, isUncertain } from '#model/edtf.ts';
import { isHappening } from '#model/event.ts';
import { knownSpan, middleOf } from '#model/time.ts';
import { otherDates } from '#query/contested-telling.ts';
import { hasNoDay } from '#query/no-day.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import type { BarEnd, Stance, TimelineBar, TimelineGhost } from './parts.ts';
import { clampX, type TimeScale } from './scale.ts';

/** Half of a category shape, which is about 13 px wide: what marks are kept clear of. */
export const SHAPE_HALF = 7;

/** Below this a bar is hidden behind its own shape, so the shape stands alone. */
const NARROWEST_BAR = 10;

/** From here on the day of a point is wide enough to be drawn behind it. */
const WIDE_DAY = 26;

/** A mark's extent in time, before it has a row. */
export interface MarkExtent {
  readonly kind: 'point' | 'bar';
  readonly bar: TimelineBar | null;
  /** Middle of the shape: that of the date, or as near to it as is in sight. */
  readonly shapeX: CssPx;
  readonly dashed: boolean;
  readonly halo: boolean;
  /** Has no day in the window: stands beside the plot. */
  readonly dayless: boolean;
  readonly ghosts: readonly TimelineGhost[];
}

/**
 * Works out what is seen of an event's date and of the other accounts' dates; `undefined` outside of the window.
 *
 * @param daylessX where what has no day in the window stands
 */
export function markExtent(told: ToldEvent, scale: TimeScale, daylessX: CssPx): MarkExtent | undefined {
  const { date } = told;
  const seen = scale.visible(date);
  if (seen === undefined) return undefined;
  if (hasNoDay(date, scale.window)) return daylessExtent(told, scale, daylessX);
  const full = scale.toX(date.end) - scale.toX(date.start);
  const point = isPointInTime(date);
  const bar = full < (point ? WIDE_DAY : NARROWEST_BAR) ? null : { ...seen, ...barEnds(date, scale) };
  const kind = point || bar === null ? 'point' : 'bar';
  const dashed = isUncertain(date);
  const inked = kind === 'bar' ? seen : shapeSpan(pointX(seen, scale));
  return {
    kind,
    bar,
    shapeX: kind === 'bar' ? middleX(date, seen, scale) : pointX(seen, scale),
    dashed,
    halo: kind === 'point' && isApproximate(date),
    dayless: false,
    ghosts: otherDates(told.others).map((other) =>
      hasNoDay(other.date, scale.window)
        ? daylessGhost(other, shapeSpan(daylessX), inked)
        : ghostOf(other, other.date.start < date.start, inked, scale),
    ),
  };
}

/** Beside the plot, joined to those of the other dates that are in sight. */
function daylessExtent({ others }: ToldEvent, scale: TimeScale, x: CssPx): MarkExtent {
  const shape = shapeSpan(x);
  const ghosts = otherDates(others).flatMap((other) => {
    const isSeen = scale.visible(other.date) !== undefined && !hasNoDay(other.date, scale.window);
    return isSeen ? { ...ghostOf(other, false, shape, scale), dotted: true } : [];
  });
  return { kind: 'point', bar: null, shapeX: x, dashed: true, halo: false, dayless: true, ghosts };
}

function daylessGhost({ account }: ReturnType<typeof otherDates>[number], shape: Span, mark: Span): TimelineGhost {
  const line = { x0: shape.x1, x1: mark.x0 };
  return { account: account.id, kind: 'point', at: shape, dashed: true, dotted: true, line };
}

function barEnds(date: DatedInterval, { window }: TimeScale): { readonly start: BarEnd; readonly end: BarEnd } {
  const endOf = ({ open, approximate }: DatedInterval['first'], cut: boolean): BarEnd => {
    if (open) return 'open';
    if (cut) return 'cut';
    return approximate ? 'fade' : 'sharp';
  };
  return { start: endOf(date.first, date.start < window.start), end: endOf(date.last, date.end > window.end) };
}

/** The middle of what is seen, so that a day cut by the window's edge keeps its mark; never clipped by that edge. */
function pointX(seen: Span, { plot }: TimeScale): CssPx {
  return clampX((seen.x0 + seen.x1) / 2, plot.x0 + SHAPE_HALF, plot.x1 - SHAPE_HALF);
}

function shapeSpan(x: number): Span {
  return { x0: cssPx(x - SHAPE_HALF), x1: cssPx(x + SHAPE_HALF) };
}

/** The middle of the bar, which is the mark; where that is out of sight, the end of what is seen. */
function middleX(date: DatedInterval, seen: Span, { toX, plot }: TimeScale): CssPx {
  const low = Math.max(seen.x0, plot.x0) + SHAPE_HALF;
  return clampX(toX(middleOf(knownSpan(date))), low, Math.min(seen.x1, plot.x1) - SHAPE_HALF);
}

function ghostOf(
  { account, date }: ReturnType<typeof otherDates>[number],
  before: boolean,
  mark: Span,
  scale: TimeScale,
): TimelineGhost {
  const seen = scale.visible(date);
  const wide = scale.toX(date.end) - scale.toX(date.start) >= NARROWEST_BAR;
  const kind = isPointInTime(date) || !wide ? 'point' : 'bar';
  const at = seen === undefined ? null : kind === 'bar' ? seen : shapeSpan(pointX(seen, scale));
  const line = before ? { x0: at?.x1 ?? scale.plot.x0, x1: mark.x0 } : { x0: mark.x1, x1: at?.x0 ?? scale.plot.x1 };
  return {
    account: account.id,
    kind,
    at,
    dashed: isUncertain(date),
    dotted: false,
    line: line.x1 - line.x0 < 1 ? null : line,
  };
}

/** Whether an event happened, as far as the account that tells it goes. */
export function stanceOf({ claim }: ToldEvent): Stance {
  if (!isHappening(claim)) return 'denied';
  return claim.status === 'unconfirmed' ? 'unconfirmed' : 'asserted';
}
