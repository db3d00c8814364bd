import type { CategoryShare } from './tally.ts';

/** A stretch of the ring around a symbol: an open SVG path along the middle of its stroke, centred on the origin. */
export interface RingSegment {
  /** Painted as `var(--category-<slot>)`. */
  readonly slot: number;
  readonly count: number;
  readonly path: string;
}

/** Pixels left open between two categories, measured along the ring. */
const GAP = 1.5;

/** A ring cut by category, clockwise from the top. One category alone closes it. */
export function ringSegments(split: readonly CategoryShare[], radius: number): readonly RingSegment[] {
  const total = split.reduce((sum, { count }) => sum + count, 0);
  const gap = split.length > 1 ? GAP / 2 / radius : 0;
  let from = 0;
  return split.map(({ slot, count }) => {
    const to = from + (count / total) * 2 * Math.PI;
    const path = split.length > 1 ? arcPath(from + gap, to - gap, radius) : circlePath(radius);
    from = to;
    return { slot, count, path };
  });
}

function arcPath(from: number, to: number, radius: number): string {
  const far = to - from > Math.PI ? 1 : 0;
  return `M${pointAt(from, radius)}A${round(radius)},${round(radius)} 0 ${far} 1 ${pointAt(to, radius)}`;
}

function circlePath(radius: number): string {
  const half = `A${round(radius)},${round(radius)} 0 1 1 `;
  return `M${pointAt(0, radius)}${half}${pointAt(Math.PI, radius)}${half}${pointAt(0, radius)}`;
}

/** Radians clockwise from the top. */
function pointAt(angle: number, radius: number): string {
  return `${round(radius * Math.sin(angle))},${round(-radius * Math.cos(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
