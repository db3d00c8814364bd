import { type TimeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import { DAY, type DurationMs, durationMs, HOUR, MINUTE, type UtcMs, utcMs } from '#model/time.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { AxisUnit, TimelineInput } from './input.ts';
import type { AxisTick, Span, TimelineAxis } from './parts.ts';
import { clampX, type TimeScale } from './scale.ts';

/** Between two tick labels. */
const GAP = 12;

/** No label is narrower than this one, in whatever language. */
const SHORTEST_LABEL = '00';

/** How far apart ticks stand in the calendar. */
export interface TickStep {
  readonly unit: AxisUnit;
  readonly interval: TimeInterval;
  /** No two neighbours are farther apart. */
  readonly longest: DurationMs;
}

function every(
  interval: { every: (step: number) => TimeInterval | null },
  unit: AxisUnit,
  longest: number,
  steps: readonly number[],
): readonly TickStep[] {
  return steps.flatMap((step) => {
    const stepped = interval.every(step);
    return stepped === null ? [] : [{ unit, interval: stepped, longest: durationMs(step * longest) }];
  });
}

const twiceAMonth = utcDay.filter((date) => date.getUTCDate() === 1 || date.getUTCDate() === 15);

/** From the finest to the coarsest. Days go by weeks and half months: every second day would stumble at each month's end. */
const STEPS: readonly TickStep[] = [
  ...every(utcMinute, 'minute', MINUTE, [1, 5, 10, 15, 30]),
  ...every(utcHour, 'hour', HOUR, [1, 3, 6, 12]),
  { unit: 'day', interval: utcDay, longest: DAY },
  { unit: 'day', interval: utcMonday, longest: durationMs(7 * DAY) },
  { unit: 'day', interval: twiceAMonth, longest: durationMs(17 * DAY) },
  ...every(utcMonth, 'month', 31 * DAY, [1, 2, 3, 6]),
  ...every(utcYear, 'year', 366 * DAY, [1, 2, 5, 10, 20, 50, 100]),
];

type AxisInput = Pick<TimelineInput, 'measure' | 'fontSize' | 'words'>;

/** The ticks of a window and the step that was chosen for them, to be kept while the window moves. */
export interface StepChoice {
  readonly step: TickStep | undefined;
  readonly ticks: readonly AxisTick[];
}

/** Calendar ticks as fine as their labels have room, and the year or day that the labels leave out. */
export function timelineAxis(scale: TimeScale, input: AxisInput, width: number): TimelineAxis {
  return axisOf(chooseTicks(scale, input), scale, input, { x0: cssPx(0), x1: cssPx(width) });
}

/** The finest step whose labels have room. */
export function chooseTicks(scale: TimeScale, input: AxisInput): StepChoice {
  const widthOf = measureLabels(input);
  let chosen: StepChoice = { step: undefined, ticks: [] };
  for (const step of STEPS) {
    if (isTooFine(step, scale, GAP + widthOf(SHORTEST_LABEL))) continue;
    chosen = { step, ticks: ticksOf(step, scale, input.words) };
    if (labelsFit(chosen.ticks, widthOf)) break;
  }
  return chosen;
}

/** The ticks of a step that was chosen for a window of the same length; `undefined` where its labels have no room. */
export function ticksAt(step: TickStep, scale: TimeScale, input: AxisInput): StepChoice | undefined {
  const ticks = ticksOf(step, scale, input.words);
  return labelsFit(ticks, measureLabels(input)) ? { step, ticks } : undefined;
}

/** @param sheet what labels stay inside of, in the scale's pixels */
export function axisOf({ step, ticks }: StepChoice, scale: TimeScale, input: AxisInput, sheet: Span): TimelineAxis {
  const { fontSize, words } = input;
  const unit = step?.unit ?? 'year';
  const widthOf = measureLabels(input);
  const inside = ticks.map((tick) => keptInside(tick, widthOf, sheet));
  const text = unit === 'year' ? '' : words.context(scale.window.start, unit);
  const column = scale.plot.x0 - sheet.x0;
  const beside = widthOf(text) + 16 <= column;
  const line = lineOf(fontSize);
  const isSaid = text === '' || inside[0]?.label === text;
  const context = isSaid ? null : { text, x: cssPx(beside ? 12 : column), y: cssPx(beside ? line + 2 : line * 2) };
  return { height: axisHeight(fontSize, text !== '' && !beside), ticks: inside, context };
}

function measureLabels({ measure, fontSize }: AxisInput): (text: string) => number {
  return (text) => measure(text, fontSize, 600);
}

/** @param below the context stands on a line of its own, below the ticks' labels */
export function axisHeight(fontSize: CssPx, below: boolean): CssPx {
  const line = lineOf(fontSize);
  return cssPx(line + 8 + (below ? line - 4 : 0));
}

function lineOf(fontSize: CssPx): number {
  return Math.round(fontSize * 1.4);
}

/** Ticks closer than the shortest label has room for are not worth the counting. */
function isTooFine({ interval, longest }: TickStep, { window, plot }: TimeScale, closest: number): boolean {
  const perMs = (plot.x1 - plot.x0) / (window.end - window.start);
  if (longest * perMs < closest) return true;
  const second = interval.offset(interval.floor(new Date(window.start)), 1);
  const third = interval.offset(second, 1);
  const shortest = third.getTime() - second.getTime();
  return shortest * perMs < closest;
}

function ticksOf({ unit, interval }: TickStep, scale: TimeScale, words: AxisInput['words']): readonly AxisTick[] {
  const { start, end } = scale.window;
  return interval.range(interval.ceil(new Date(start)), new Date(end)).map((date) => {
    const t = utcMs(date.getTime());
    const x = scale.toX(t);
    return {
      at: t,
      x,
      labelX: x,
      label: words.tick(t, opensYear(t, unit) ? 'year' : unit),
      major: opensLarger(t, unit),
    };
  });
}

function opensYear(t: UtcMs, unit: AxisUnit): boolean {
  return unit !== 'year' && unit !== 'hour' && unit !== 'minute' && t === utcYear.floor(new Date(t)).getTime();
}

function opensLarger(t: UtcMs, unit: AxisUnit): boolean {
  if (unit === 'minute') return t % (30 * MINUTE) === 0;
  if (unit === 'hour') return t % (24 * HOUR) === 0;
  return opensYear(t, unit);
}

function labelsFit(ticks: readonly AxisTick[], widthOf: (text: string) => number): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1];
    if (next === undefined) return true;
    return next.x - tick.x >= (widthOf(tick.label ?? '') + widthOf(next.label ?? '')) / 2 + GAP;
  });
}

/** At the edges a label moves inwards by up to its gap, or is left out. */
function keptInside(tick: AxisTick, widthOf: (text: string) => number, sheet: Span): AxisTick {
  const half = widthOf(tick.label ?? '') / 2 + 2;
  const labelX = clampX(tick.x, sheet.x0 + half, sheet.x1 - half);
  return Math.abs(labelX - tick.x) > GAP ? { ...tick, label: null } : { ...tick, labelX };
}
