import { SLOT_PROPERTIES } from '#scene/category-mark.ts';
import { type PixelRatio, pixelRatio, toDevice } from '#scene/device-px.ts';
import type { DensityScene } from '#scene/timeline/density.ts';
import { type Ink, readInk } from '#ui/read-ink.ts';
import { watchColours } from '#ui/watch-colours.ts';
import { makeDensitySheet, type SheetFrame } from './density-sheet.ts';
import { type DeviceScale, deviceScale } from './device-scale.ts';
import { paintDensity } from './paint-density.ts';
import { watchPixelRatio } from './watch-pixel-ratio.ts';

type Drawing = Pick<SheetFrame, 'scene' | 'stack'>;

export interface DensityCanvas {
  /** Paints at once. */
  readonly set: (drawing: Drawing) => void;
  readonly destroy: () => void;
}

/**
 * Owns the canvas: as many pixels as the screen has, made anew when the size or the screen changes, and the page's colours,
 * read once per theme. Paints the last scene again when either changes.
 */
export function makeDensityCanvas(canvas: HTMLCanvasElement): DensityCanvas {
  const context = canvas.getContext('2d');
  const sheet = makeDensitySheet();
  let ink: Ink | undefined;
  let scale: DeviceScale | undefined;
  let painted: Drawing | undefined;

  function paint(drawing: Drawing) {
    painted = drawing;
    if (context === null) return;
    const ratio = pixelRatio(devicePixelRatio);
    resize(canvas, drawing.scene, ratio);
    ink ??= readInk(canvas.parentElement ?? document.body, SLOT_PROPERTIES);
    scale = deviceScale(drawing.scene, ratio, scale);
    paintDensity(context, sheet, { ...drawing, ink, scale });
  }
  function repaint() {
    if (painted !== undefined) paint(painted);
  }
  const unwatchTheme = watchColours(canvas, () => {
    ink = undefined;
    repaint();
  });
  const unwatchPixelRatio = watchPixelRatio(repaint);
  return {
    set: paint,
    destroy() {
      unwatchTheme();
      unwatchPixelRatio();
      sheet.destroy();
      // Frees the pixels at once; Safari keeps them until the next collection.
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

/** Setting a canvas' size clears it and costs, so only when it differs. */
function resize(canvas: HTMLCanvasElement, { frame }: DensityScene, ratio: PixelRatio): void {
  const width = toDevice(frame.width, ratio);
  const height = toDevice(frame.height, ratio);
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
}
