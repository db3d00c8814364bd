import type { Camera } from '#model/camera.ts';
import { cssPx } from '#scene/css-px.ts';
import { besideCamera, distance, type Point, project } from './mercator.ts';
import type { PlaceTally } from './tally.ts';

/** One or more places that share a symbol; `at` is in world pixels at the camera's zoom, beside its middle. */
export interface PlaceGroup {
  /** Most events first, then in the story's order. */
  readonly tallies: readonly PlaceTally[];
  readonly at: Point;
  readonly radius: number;
}

/** Free pixels between two symbols, at text scale 1: as squares that are pressed, they leave each other 24 px at any angle. */
const GAP = 12;
const SMALLEST = 11;
const LARGEST = 20;

/** Half the width of a symbol: area grows with the number of events, within what can be hit and what hides no country. */
export function symbolRadius(count: number, scale = 1): number {
  return scale * Math.min(LARGEST, SMALLEST - 3 + 3 * Math.sqrt(count));
}

/**
 * Places whose symbols would touch at the camera's zoom, merged. Because merging moves a symbol to the middle of its places and makes
 * it larger, what touches after that is merged in turn. Each is compared with each: these are few (`MOST_MARKS`), and more
 * than that are a density's (map-density-merge.ts).
 *
 * @param scale text scale; symbols grow with the text
 */
export function mergePlaces(tallies: readonly PlaceTally[], camera: Camera, scale = 1): readonly PlaceGroup[] {
  const settled: PlaceGroup[] = [];
  const waiting = tallies.map((tally) => groupOf([tally], camera, scale));
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    const { at, radius, tallies: members } = group;
    const touching = settled.findIndex((other) => distance(other.at, at) < other.radius + radius + GAP * scale);
    const [other] = touching < 0 ? [] : settled.splice(touching, 1);
    if (other === undefined) settled.push(group);
    else waiting.push(groupOf([...other.tallies, ...members], camera, scale));
  }
  return settled;
}

function groupOf(members: readonly PlaceTally[], camera: Camera, scale: number): PlaceGroup {
  const tallies = [...members].sort((a, b) => b.count - a.count || a.order - b.order);
  const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
  const at = ({ place }: PlaceTally) => project(besideCamera(place.lonLat, camera), camera.zoom);
  const middle = (axis: 'x' | 'y') =>
    cssPx(tallies.reduce((sum, tally) => sum + at(tally)[axis] * tally.count, 0) / count);
  return { tallies, at: { x: middle('x'), y: middle('y') }, radius: symbolRadius(count, scale) };
}
