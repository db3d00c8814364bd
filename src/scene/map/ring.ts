import { SYMBOL_LOOK } from './symbol-look.ts';
import type { CategoryShare } from './tally.ts';

/** A category's stretch of a ring, along the middle of its stroke; angles in radians clockwise from the top. */
export interface RingArc {
  /** Painted as `slotColour` says. */
  readonly slot: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The same as an open SVG path, centred on the origin. */
export interface RingSegment extends Pick<RingArc, 'slot' | 'count'> {
  readonly path: string;
}

/** A ring cut by category, clockwise from the top. One category alone closes it; of a share shorter than the gap a sliver is left. */
export function ringArcs(split: readonly Pick<CategoryShare, 'slot' | 'count'>[], radius: number): readonly RingArc[] {
  const total = split.reduce((sum, { count }) => sum + count, 0);
  const gap = split.length > 1 ? SYMBOL_LOOK.gap / 2 / radius : 0;
  let end = 0;
  return split.map(({ slot, count }) => {
    const start = end;
    end = start + (count / total) * 2 * Math.PI;
    const [a, b] = [start + gap, end - gap];
    return { slot, count, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** A ring as paths for SVG: one stretch for each category, in the order they are given in. `radius` in px, to the middle of the stroke. */
export function ringSegments(split: readonly CategoryShare[], radius: number): readonly RingSegment[] {
  return ringArcs(split, radius).map(({ slot, count, from, to }) => {
    const path = split.length > 1 ? arcPath(from, to, radius) : circlePath(radius);
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
