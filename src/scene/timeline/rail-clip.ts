import { cssPx, type Span } from '#scene/css-px.ts';
import type { Point } from './rail-parts.ts';

/** The part of a line between two verticals; `undefined` where there is none. */
export function clipLine(from: Point, to: Point, { x0, x1 }: Span): readonly [Point, Point] | undefined {
  if (Math.max(from.x, to.x) < x0 || Math.min(from.x, to.x) > x1) return undefined;
  const inside = (point: Point): Point => {
    const x = Math.max(x0, Math.min(point.x, x1));
    return x === point.x ? point : at(from, to, x);
  };
  return [inside(from), inside(to)];
}

/** The part of a convex area between two verticals: its corners in their order, none where nothing is left. */
export function clipArea(corners: readonly Point[], { x0, x1 }: Span): readonly Point[] {
  const right = cutArea(corners, x0, ({ x }) => x >= x0);
  return cutArea(right, x1, ({ x }) => x <= x1);
}

/** One side of Sutherland and Hodgman's algorithm. */
function cutArea(corners: readonly Point[], x: number, isInside: (point: Point) => boolean): readonly Point[] {
  return corners.flatMap((point, index) => {
    const before = corners.at(index - 1) ?? point;
    const crossing = isInside(before) === isInside(point) ? [] : [at(before, point, x)];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

function at(from: Point, to: Point, x: number): Point {
  return { x: cssPx(x), y: cssPx(from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)) };
}
