import { type TimeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import { DAY, type DurationMs, durationMs, HOUR, MINUTE, type UtcMs, utcMs } from '#model/time.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import type { AxisUnit, TimelineInput, TimelineWords } from './input.ts';
import type { AxisTick, TimelineAxis } from './parts.ts';
import { roundYears } from './round-years.ts';
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

const YEAR = 366 * DAY;

/** 2, 5, 10, 20, … a million: all the years that an instant can be written of are no more than half of that. */
const ROUND_YEARS = [1, 10, 100, 1000, 10_000, 100_000].flatMap((power) => [2 * power, 5 * power, 10 * power]);

/** From the finest to the coarsest. Days go by weeks and half months: every second day would stumble at each month's end. */
const STEPS: readonly TickStep[] = [
  ...every(utcMinute, 'minute', MINUTE, [1, 5, 10, 15, 30]),
  ...every(utcHour, 'hour', HOUR, [1, 3, 6, 12]),
  { unit: 'day', interval: utcDay, longest: DAY },
  { unit: 'day', interval: utcMonday, longest: durationMs(7 * DAY) },
  { unit: 'day', interval: twiceAMonth, longest: durationMs(17 * DAY) },
  ...every(utcMonth, 'month', 31 * DAY, [1, 2, 3, 6]),
  ...every(utcYear, 'year', YEAR, [1]),
  ...every({ every: roundYears }, 'year', YEAR, ROUND_YEARS),
];

/** The steps of whole years. */
export const YEAR_STEPS = STEPS.filter(({ unit }) => unit === 'year');

/** Between two labels of which one had to move, and between the first one and the context. */
const LEAST_GAP = 4;

/** Left of the context. */
const MARGIN = 12;

/** What ticks are measured and worded with. */
export interface TickInput extends Pick<TimelineInput, 'measure' | 'fontSize'> {
  readonly words: Pick<TimelineWords, 'tick'>;
}

type AxisInput = Pick<TimelineInput, 'measure' | 'fontSize' | 'words'>;

/** The ticks of a window and the step that was chosen for them, to be kept while the window moves. */
export interface StepChoice {
  readonly step: TickStep | undefined;
  readonly ticks: readonly AxisTick[];
}

/** Calendar ticks as fine as their labels have room, and the year or day that the labels leave out. */
export function timelineAxis(scale: TimeScale, input: AxisInput, width: number): TimelineAxis {
  return axisOf(chooseTicks(scale, input), scale, input, { x0: cssPx(0), x1: cssPx(width) }, false);
}

/** The finest of the steps whose labels have room; where those of none have, the coarsest that ticks at all. */
export function chooseTicks(scale: TimeScale, input: TickInput, steps = STEPS): StepChoice {
  const widthOf = measureLabels(input);
  let chosen: StepChoice = { step: undefined, ticks: [] };
  for (const step of steps) {
    if (isTooFine(step, scale, GAP + widthOf(SHORTEST_LABEL))) continue;
    const ticks = ticksOf(step, scale, input.words);
    if (ticks.length === 0) continue;
    chosen = { step, ticks };
    if (labelsFit(ticks, widthOf)) break;
  }
  return chosen;
}

/** The ticks of a step that was chosen for a window of the same length; `undefined` where its labels have no room. */
export function ticksAt(step: TickStep, scale: TimeScale, input: TickInput): StepChoice | undefined {
  const ticks = ticksOf(step, scale, input.words);
  return labelsFit(ticks, measureLabels(input)) ? { step, ticks } : undefined;
}

/**
 * @param sheet what labels stay inside of, in the scale's pixels
 * @param isAbove it stands over what it serves
 */
export function axisOf(
  { step, ticks }: StepChoice,
  scale: TimeScale,
  input: AxisInput,
  sheet: Span,
  isAbove: boolean,
): TimelineAxis {
  const { fontSize, words } = input;
  const unit = step?.unit ?? 'year';
  const widthOf = measureLabels(input);
  const text = unit === 'year' ? '' : words.context(scale.window.start, unit);
  const column = scale.plot.x0 - sheet.x0;
  const beside = isAbove || MARGIN + widthOf(text) + LEAST_GAP <= column;
  const taken = beside && text !== '' ? MARGIN + widthOf(text) + LEAST_GAP : 0;
  const inside = labelsInside(ticks, input, { x0: cssPx(sheet.x0 + taken), x1: sheet.x1 });
  const height = isAbove ? axisHeightAbove(fontSize) : axisHeight(fontSize, text !== '' && !beside);
  const line = lineOf(fontSize);
  const isSaid = text === '' || inside[0]?.label === text;
  const y = cssPx(beside ? labelY({ height, isAbove }, fontSize) : line * 2);
  const context = isSaid ? null : { text, x: cssPx(beside ? MARGIN : column), y };
  return { height, isAbove, ticks: inside, context };
}

/** Room over the labels of an axis above the rest, and from there to its line; in px. */
const OVER = 6;
const TO_LINE = 11;

/** Of an axis above what it serves. */
export function axisHeightAbove(fontSize: CssPx): CssPx {
  return cssPx(lineOf(fontSize) + OVER + TO_LINE);
}

/** Of the line on which the labels of an axis stand. */
export function labelY({ height, isAbove }: Pick<TimelineAxis, 'height' | 'isAbove'>, fontSize: CssPx): CssPx {
  return cssPx(isAbove ? height - TO_LINE : lineOf(fontSize) + 2);
}

/** The ticks with labels that stay inside the sheet and apart from one another: one that cannot is left out. */
export function labelsInside(ticks: readonly AxisTick[], input: TickInput, sheet: Span): readonly AxisTick[] {
  const widthOf = measureLabels(input);
  let free = -Infinity;
  return ticks.map((tick) => {
    const kept = keptInside(tick, widthOf, sheet);
    if (kept.label === null) return kept;
    const half = widthOf(kept.label) / 2;
    if (kept.labelX - half < free) return { ...kept, label: null };
    free = kept.labelX + half + LEAST_GAP;
    return kept;
  });
}

function measureLabels({ measure, fontSize }: TickInput): (text: string) => number {
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

function ticksOf({ unit, interval }: TickStep, scale: TimeScale, words: TickInput['words']): readonly AxisTick[] {
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
