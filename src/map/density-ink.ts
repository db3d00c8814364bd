import { PALETTE_SIZE } from '#scene/category-mark.ts';
import { DEPTHS } from '#scene/map/density-cells.ts';
import { readColours } from '#ui/read-colours.ts';

/** What the density is painted with, read from the page's custom properties. */
export interface DensityInk {
  readonly disc: string;
  readonly text: string;
  readonly accent: string;
  /** By colour of a category, from 0. */
  readonly slots: readonly string[];
  readonly fontFamily: string;
  /** From few to many: `RAMP` colours as the bytes of RGBA. */
  readonly ramp: Uint32Array;
}

/** Colours of the ramp; the first stands for no events at all and is transparent. */
const RAMP = DEPTHS + 2;

/** Reads the colours as they are at this moment. Reads style: not for every frame. */
export function readInk(container: HTMLElement): DensityInk {
  const slots = Array.from({ length: PALETTE_SIZE }, (_, slot) => `slot-${slot + 1}`);
  const names = ['disc', 'text', 'accent', 'few', 'many', ...slots];
  const [disc = '', text = '', accent = '', few = '', many = '', ...colours] = readColours(
    container,
    names.map((name) => `--density-${name}`),
  );
  const { fontFamily } = getComputedStyle(container);
  return { disc, text, accent, slots: colours, fontFamily, ramp: rampBetween(few, many) };
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
