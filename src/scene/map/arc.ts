import { hasPosition, type LonLat, type Place } from '#model/place.ts';
import { cssPx } from '#scene/css-px.ts';
import { besideCamera, distance, type Point, project, unproject, worldSize } from './mercator.ts';
import { type MapSceneInput, textScale } from './scene-input.ts';
import { shownPlace } from './shown-place.ts';
import type { MapSymbol } from './symbol.ts';

/** A curve from the selected event's place to a place of one or more events that it is linked to. */
export interface MapArc {
  /** The place at its far end. */
  readonly id: string;
  /** The short way; where that leads past the edge of what the camera sees, once from each of its ends. */
  readonly lines: readonly (readonly LonLat[])[];
  /** Linked events at the far end. */
  readonly count: number;
  /** The far end, where it has no symbol because its events are outside the window: it gets a dot and a name. */
  readonly bareEnd: Place | null;
  /** Where the far end is drawn. */
  readonly to: LonLat;
}

/** How far a curve bends away from the straight line, as a share of its length. */
const BEND = 0.16;
/** Pixels between a curve's end and the symbol that it points to. */
const CLEARANCE = 3;
const STEPS = 48;

/** One arc per place; none to places that share the selected one's symbol. */
export function drawArcs(input: MapSceneInput, symbols: readonly MapSymbol[]): readonly MapArc[] {
  const { selectedEvent, linked, camera } = input;
  if (!selectedEvent?.place || !hasPosition(selectedEvent.place)) return [];
  const start = endOf(selectedEvent.place, symbols, input);
  const ends = new Map<string, ArcEnd & { count: number }>();
  for (const { place, placePrecision } of linked) {
    if (place === null || !hasPosition(place)) continue;
    const end = endOf(shownPlace(place, placePrecision, input.words), symbols, input);
    if (end.id === start.id) continue;
    ends.set(end.id, { ...end, count: (ends.get(end.id)?.count ?? 0) + 1 });
  }
  return [...ends.values()].flatMap((end) => {
    const lines = bows(start, end, worldSize(camera.zoom)).map((bow) => bow.map((at) => unproject(at, camera.zoom)));
    return lines.length === 0 ? [] : { id: end.id, lines, count: end.count, bareEnd: end.bare, to: end.lonLat };
  });
}

/** `at` is in world pixels. */
interface ArcEnd {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly at: Point;
  readonly keepOff: number;
  readonly bare: Place | null;
}

function endOf(place: Place, symbols: readonly MapSymbol[], input: MapSceneInput): ArcEnd {
  const symbol = symbols.find(({ places }) => places.some(({ id }) => id === place.id));
  const lonLat = symbol?.lonLat ?? besideCamera(place.lonLat, input.camera);
  const keepOff = (symbol?.radius ?? 4 * textScale(input)) + CLEARANCE;
  return {
    id: symbol?.id ?? place.id,
    lonLat,
    at: project(lonLat, input.camera.zoom),
    keepOff,
    bare: symbol === undefined ? place : null,
  };
}

/** The curve between two ends the short way round the world, drawn at each of them; none between ends that touch. */
function bows(from: ArcEnd, to: ArcEnd, world: number): readonly (readonly Point[])[] {
  const turn = Math.round((from.at.x - to.at.x) / world) * world;
  const moved = ({ x, y }: Point, by: number): Point => ({ x: cssPx(x + by), y });
  const line = bow(from, { ...to, at: moved(to.at, turn) });
  if (line.length < 2) return [];
  return turn === 0 ? [line] : [line, line.map((at) => moved(at, -turn))];
}

/** A quadratic curve that bends to the north, cut short at both ends. */
function bow(from: ArcEnd, to: ArcEnd): readonly Point[] {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const north = dx < 0 ? 1 : -1;
  const control = {
    x: (from.at.x + to.at.x) / 2 - dy * BEND * 2 * north,
    y: (from.at.y + to.at.y) / 2 + dx * BEND * 2 * north,
  };
  const along = (axis: 'x' | 'y', t: number) =>
    cssPx((1 - t) ** 2 * from.at[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to.at[axis]);
  const at = (t: number): Point => ({ x: along('x', t), y: along('y', t) });
  const start = whereApart((t) => distance(at(t), from.at), from.keepOff);
  const end = 1 - whereApart((t) => distance(at(1 - t), to.at), to.keepOff);
  if (start >= end) return [];
  return Array.from({ length: STEPS + 1 }, (_, i) => at(start + ((end - start) * i) / STEPS));
}

/** How far along (0 to 1) a curve has left its end by so many pixels. */
function whereApart(distanceAt: (t: number) => number, pixels: number): number {
  let [near, far] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (near + far) / 2;
    if (distanceAt(t) < pixels) near = t;
    else far = t;
  }
  return far;
}
