import { type TimeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import { HOUR, MINUTE, type UtcMs, utcMs } from '#model/time.ts';
import { type CssPx, cssPx } from './css-px.ts';
import type { AxisUnit, TimelineInput } from './timeline-input.ts';
import type { AxisTick, TimelineAxis } from './timeline-parts.ts';
import { clampX, type TimeScale } from './timeline-scale.ts';

/** Between two tick labels. */
const GAP = 12;

/** No label is narrower than this one, in whatever language. */
const SHORTEST_LABEL = '00';

interface TickStep {
  readonly unit: AxisUnit;
  readonly interval: TimeInterval;
}

function every(
  interval: { every: (step: number) => TimeInterval | null },
  unit: AxisUnit,
  steps: readonly number[],
): readonly TickStep[] {
  return steps.flatMap((step) => {
    const stepped = interval.every(step);
    return stepped === null ? [] : [{ unit, interval: stepped }];
  });
}

const twiceAMonth = utcDay.filter((date) => date.getUTCDate() === 1 || date.getUTCDate() === 15);

/** From the finest to the coarsest. Days go by weeks and half months: every second day would stumble at each month's end. */
const STEPS: readonly TickStep[] = [
  ...every(utcMinute, 'minute', [1, 5, 10, 15, 30]),
  ...every(utcHour, 'hour', [1, 3, 6, 12]),
  { unit: 'day', interval: utcDay },
  { unit: 'day', interval: utcMonday },
  { unit: 'day', interval: twiceAMonth },
  ...every(utcMonth, 'month', [1, 2, 3, 6]),
  ...every(utcYear, 'year', [1, 2, 5, 10, 20, 50, 100]),
];

type AxisInput = Pick<TimelineInput, 'measure' | 'fontSize' | 'words'>;

/** Calendar ticks as fine as their labels have room, and the year or day that the labels leave out. */
export function timelineAxis(scale: TimeScale, { measure, fontSize, words }: AxisInput, width: number): TimelineAxis {
  const widthOf = (text: string) => measure(text, fontSize, 600);
  let ticks: readonly AxisTick[] = [];
  let unit: AxisUnit = 'year';
  for (const step of STEPS) {
    if (isTooFine(step.interval, scale, GAP + widthOf(SHORTEST_LABEL))) continue;
    unit = step.unit;
    ticks = ticksOf(step, scale, words);
    if (labelsFit(ticks, widthOf)) break;
  }
  const inside = ticks.map((tick) => keptInside(tick, widthOf, width));
  const text = unit === 'year' ? '' : words.context(scale.window.start, unit);
  const column = scale.plot.x0;
  const beside = widthOf(text) + 16 <= column;
  const line = lineOf(fontSize);
  const context = text === '' ? null : { text, x: cssPx(beside ? 12 : column), y: cssPx(beside ? line + 2 : line * 2) };
  return { height: axisHeight(fontSize, context !== null && !beside), ticks: inside, context };
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
function isTooFine(interval: TimeInterval, { window, plot }: TimeScale, closest: number): boolean {
  const second = interval.offset(interval.floor(new Date(window.start)), 1);
  const third = interval.offset(second, 1);
  const shortest = third.getTime() - second.getTime();
  return ((plot.x1 - plot.x0) * shortest) / (window.end - window.start) < closest;
}

function ticksOf({ unit, interval }: TickStep, scale: TimeScale, words: AxisInput['words']): readonly AxisTick[] {
  const { start, end } = scale.window;
  return interval.range(interval.ceil(new Date(start)), new Date(end)).map((date) => {
    const t = utcMs(date.getTime());
    const x = scale.toX(t);
    return { x, labelX: x, label: words.tick(t, opensYear(t, unit) ? 'year' : unit), major: opensLarger(t, unit) };
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
function keptInside(tick: AxisTick, widthOf: (text: string) => number, width: number): AxisTick {
  const half = widthOf(tick.label ?? '') / 2 + 2;
  const labelX = clampX(tick.x, half, width - half);
  return Math.abs(labelX - tick.x) > GAP ? { ...tick, label: null } : { ...tick, labelX };
}
