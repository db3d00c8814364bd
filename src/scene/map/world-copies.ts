import { FULL_TURN } from '#model/around-world.ts';
import type { Camera } from '#model/camera.ts';
import type { Size } from '#scene/css-px.ts';
import { worldSize } from './mercator.ts';

/** Degrees by which countries reach past the antimeridian: the far east of Russia lies at 190°. */
const OVERHANG = 12;

/**
 * Which copies of the world a camera sees, by how many turns they lie east of the one from -180° to 180°. Farther than one turn
 * away there is nothing but water: events are drawn once, beside the middle.
 *
 * @param margin share of the width that is drawn beyond each edge
 */
export function copiesInSight({ zoom, center: [lon] }: Camera, { width }: Pick<Size, 'width'>, margin = 0) {
  const half = ((0.5 + margin) * width * FULL_TURN) / worldSize(zoom);
  const reach = half + FULL_TURN / 2 + OVERHANG;
  return [-1, 0, 1].filter((turn) => Math.abs(turn * FULL_TURN - lon) < reach);
}
