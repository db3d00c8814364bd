import type { Brand } from '#model/brand.ts';
import type { CssPx } from './css-px.ts';

/** Pixels of the screen, of which a CSS pixel may have any number, such as 1.5. */
export type DevicePx = Brand<number, 'DevicePx'>;

/** Device pixels per CSS pixel. */
export type PixelRatio = Brand<number, 'PixelRatio'>;

/** Takes a number for device pixels; it need not be whole. */
export const devicePx = (px: number): DevicePx => px as DevicePx;
/** Takes a number, such as `devicePixelRatio`, for device pixels per CSS pixel. */
export const pixelRatio = (ratio: number): PixelRatio => ratio as PixelRatio;

/** The whole device pixel nearest to a position, or as many whole ones as a length has: what stands there is sharp. */
export function toDevice(px: CssPx, ratio: PixelRatio): DevicePx {
  return devicePx(Math.round(px * ratio));
}
