import type { Camera } from '#model/camera.ts';
import type { Box } from './label.ts';

/** A second, smaller map, with a camera of its own. */
export interface MapPane {
  readonly camera: Camera;
  readonly box: Box;
}
