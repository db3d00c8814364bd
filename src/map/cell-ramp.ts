import { DEPTHS } from '#scene/map/density-cells.ts';
import { readColours } from '#ui/read-colours.ts';

/** Colours of the ramp; the first stands for no events at all and is transparent. */
const RAMP = DEPTHS + 2;

/** What cells are painted with, from few events to many: `RAMP` colours as the bytes of RGBA. Reads style: not for every frame. */
export function readRamp(container: HTMLElement): Uint32Array {
  const [few = '', many = ''] = readColours(container, ['--density-few', '--density-many']);
  return rampBetween(few, many);
}

/** Even steps between two colours of any notation, opacity included. */
function rampBetween(few: string, many: string): Uint32Array {
  const canvas = document.createElement('canvas');
  canvas.width = RAMP;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return new Uint32Array(RAMP);
  const gradient = context.createLinearGradient(0, 0, RAMP, 0);
  gradient.addColorStop(0, few);
  gradient.addColorStop(1, many);
  context.fillStyle = gradient;
  context.fillRect(0, 0, RAMP, 1);
  const ramp = new Uint32Array(context.getImageData(0, 0, RAMP, 1).data.buffer);
  ramp[0] = 0;
  return ramp;
}
