import type { Dataset } from '#model/dataset.ts';
import { DAY, durationOf, HOUR, type Interval } from '#model/time.ts';
import { padded } from '#model/window.ts';
import type { RowSet } from '#query/row-set.ts';
import { countOverlapping } from '#query/window-range.ts';
import { type CssPx, cssPx, type MeasureText, type Size, type Span } from '#scene/css-px.ts';
import { chooseTicks, labelsInside, type TickInput, YEAR_STEPS } from './axis.ts';
import type { AxisTick } from './parts.ts';
import { clampX, type TimeScale, timeScale } from './scale.ts';

export interface OverviewInput {
  /** All that are told, whatever the window. */
  readonly rows: RowSet;
  readonly dataset: Dataset;
  readonly size: Size;
  /** The strip's part of the width. */
  readonly plot: Span;
  readonly measure: MeasureText;
  readonly fontSize: CssPx;
  readonly words: TickInput['words'];
}

/**
 * The whole dataset in one strip.
 *
 * ```text
 *  y 0 ┌──────────────────────────────────────┐
 *      │              ▂▅[█▇]▂                 │  bars stand on baseline
 *      ├──────┬──────┬──────┬──────┬──────┬───┤  baseline
 *      │ 2006   2009   2012   2015   2018     │
 *      └──────────────────────────────────────┘  height
 * ```
 */
export interface OverviewScene {
  readonly size: Size;
  readonly plot: Span;
  readonly scale: TimeScale;
  readonly baseline: CssPx;
  readonly bars: readonly (Span & { readonly height: CssPx })[];
  readonly ticks: readonly AxisTick[];
}

/** Width of one bar of the profile. */
const BIN = 4;

/** Where events are as dense as one bin can show them, the bar is this high; others by the square root of their share. */
const HEADROOM = 3;

/** The profile of how many events lie where, with the years or what else they fill of the calendar. The window has no part in it: moving it draws nothing anew. */
export function overviewScene(input: OverviewInput): OverviewScene {
  const { dataset, plot, size, fontSize } = input;
  const scale = timeScale(padded(dataset.extent, 0.02, durationOf(dataset.extent) < DAY ? HOUR : DAY), plot);
  const baseline = cssPx(size.height - Math.round(fontSize * 1.3));
  const counts = densityProfile(input.rows, scale);
  const most = Math.max(1, ...counts);
  const bars = counts.flatMap((count, bin) => {
    const x0 = plot.x0 + bin * BIN;
    const height = Math.sqrt(count / most) * (baseline - HEADROOM);
    return count === 0
      ? []
      : { x0: cssPx(x0), x1: cssPx(Math.min(x0 + BIN - 1, plot.x1)), height: cssPx(Math.max(height, 1.5)) };
  });
  return { size, plot, scale, baseline, bars, ticks: ticksOf(input, scale) };
}

/** Where the window stands on the strip: inside of it, and wide enough to be seen. */
export function windowOnOverview({ plot, scale }: OverviewScene, window: Interval): Span {
  const x0 = clampX(scale.toX(window.start), plot.x0, plot.x1 - 2);
  return { x0, x1: clampX(scale.toX(window.end), x0 + 2, plot.x1) };
}

/** How many events overlap each bin, in two binary searches; one that lasts counts in every bin that it touches. */
export function densityProfile(rows: RowSet, { plot, toTime }: TimeScale): readonly number[] {
  const edge = (bin: number) => toTime(cssPx(Math.min(plot.x0 + bin * BIN, plot.x1)));
  return Array.from({ length: Math.max(1, Math.ceil((plot.x1 - plot.x0) / BIN)) }, (_, bin) =>
    countOverlapping(rows, { start: edge(bin), end: edge(bin + 1) }),
  );
}

/** Years, or, where the story does not last for two of them, what it has of the calendar. */
function ticksOf(input: OverviewInput, scale: TimeScale): readonly AxisTick[] {
  const years = chooseTicks(scale, input, YEAR_STEPS);
  const { ticks } = years.ticks.length > 1 ? years : chooseTicks(scale, input);
  return labelsInside(ticks, input, { x0: cssPx(0), x1: input.size.width });
}
