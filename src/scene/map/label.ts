import { type CssPx, cssPx, type Size } from '#scene/css-px.ts';
import { distance, type Point } from './mercator.ts';

/** A rectangle in scene pixels. */
export interface Box {
  readonly x: CssPx;
  readonly y: CssPx;
  readonly width: CssPx;
  readonly height: CssPx;
}

/** Whether two boxes share an area; such as only touch share none. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a point lies in a box or on its edge. */
export function boxHolds({ x, y, width, height }: Box, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** The square that a round symbol needs, with some air around it. */
export function boxAround({ x, y }: Point, radius: number, air = 1): Box {
  const reach = radius + air;
  return { x: cssPx(x - reach), y: cssPx(y - reach), width: cssPx(2 * reach), height: cssPx(2 * reach) };
}

/** A text's box with its middle at the point. */
export function boxCentred({ x, y }: Point, width: number, height: number): Box {
  return { x: cssPx(x - width / 2), y: cssPx(y - height / 2), width: cssPx(width), height: cssPx(height) };
}

/** Where a name may stand around a round symbol, best first. */
export function boxesBeside({ x, y }: Point, radius: number, width: number, height: number): readonly Box[] {
  const gap = radius + 6;
  const at = (dx: number, dy: number) => boxCentred({ x: cssPx(x + dx), y: cssPx(y + dy) }, width, height);
  const across = gap + width / 2;
  const down = gap + height / 2 - 3;
  const askew = height * 0.85;
  const straight = [at(across, 0), at(-across, 0), at(0, -down), at(0, down)];
  return [...straight, at(across, askew), at(-across, askew), at(across, -askew), at(-across, -askew)];
}

/** A straight line in scene pixels. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/** Takes boxes one by one and refuses those that would lie on another or leave the scene. */
export interface LabelBoard {
  /** Takes the first box that is free, and tells which. */
  readonly place: (candidates: readonly Box[]) => Box | null;
  /** Takes the first box that is free together with the line that leads to it, and tells which. */
  readonly placeLed: <Led extends { readonly box: Box; readonly leader: Stroke }>(
    candidates: readonly Led[],
  ) => Led | null;
}

/** Pixels between a label and the edge of the scene. */
const EDGE = 4;

/** A board of the scene's size on which the obstacles are taken already. */
export function createLabelBoard({ width, height }: Size, obstacles: readonly Box[]): LabelBoard {
  const taken = [...obstacles];
  const isInside = (box: Box) =>
    box.x >= EDGE && box.y >= EDGE && box.x + box.width <= width - EDGE && box.y + box.height <= height - EDGE;
  const isFree = (box: Box) => isInside(box) && !taken.some((other) => boxesOverlap(box, other));
  return {
    place(candidates) {
      const free = candidates.find(isFree);
      if (free !== undefined) taken.push(free);
      return free ?? null;
    },
    placeLed(candidates) {
      const free = candidates.find(({ box, leader }) => isFree(box) && boxesAlong(leader).every(isFree));
      if (free !== undefined) taken.push(free.box, ...boxesAlong(free.leader));
      return free ?? null;
    },
  };
}

/** Pixels between the boxes that stand for a line, and half their width. */
const STRIDE = 4;

function boxesAlong({ from, to }: Stroke): readonly Box[] {
  const steps = Math.max(1, Math.ceil(distance(from, to) / STRIDE));
  const boxes = Array.from({ length: steps + 1 }, (_, i) => {
    const at = (a: number, b: number) => cssPx(a + ((b - a) * i) / steps);
    return boxAround({ x: at(from.x, to.x), y: at(from.y, to.y) }, STRIDE / 2, 0);
  });
  // It may begin close by a symbol.
  return boxes.slice(2);
}
