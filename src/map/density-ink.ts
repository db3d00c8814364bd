import { PALETTE_SIZE } from '#scene/category-mark.ts';

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

/** Steps of the ramp; 0 stands for no events at all and is transparent. */
export const RAMP = 64;

/** Reads the colours as they are at this moment. Reads style: not for every frame. */
export function readInk(container: HTMLElement): DensityInk {
  const probe = document.createElement('span');
  probe.hidden = true;
  // map.css has already chosen from the reader's colours.
  probe.style.setProperty('forced-color-adjust', 'none');
  container.append(probe);
  const colour = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const ink: DensityInk = {
    disc: colour('--density-disc'),
    text: colour('--density-text'),
    accent: colour('--density-accent'),
    slots: Array.from({ length: PALETTE_SIZE }, (_, slot) => colour(`--density-slot-${slot + 1}`)),
    fontFamily: getComputedStyle(container).fontFamily,
    ramp: rampBetween(colour('--density-few'), colour('--density-many')),
  };
  probe.remove();
  return ink;
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
