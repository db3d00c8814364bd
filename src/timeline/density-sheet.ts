import type { Interval } from '#model/time.ts';
import { cssPx } from '#scene/css-px.ts';
import { type DevicePx, devicePx, toDevice } from '#scene/device-px.ts';
import type { DensityLayer, DensityScene } from '#scene/timeline/density.ts';
import type { Ink } from '#ui/read-ink.ts';
import { columnOf, type DeviceScale } from './device-scale.ts';

/** What the columns are painted from; anything but another window makes all of them anew. */
export interface SheetFrame {
  readonly scene: DensityScene;
  readonly ink: Ink;
  readonly scale: DeviceScale;
  /** Lays out the columns of some of the scene's bins. */
  readonly stack: (bins: readonly Interval[], most: number) => readonly DensityLayer[];
}

export interface DensitySheet {
  /** Paints the columns that have come into sight, then shows all of them on a canvas. */
  readonly paintOnto: (context: CanvasRenderingContext2D, frame: SheetFrame) => void;
  readonly destroy: () => void;
}

/** Between two columns. */
const GAP = cssPx(1);

/** A year with a leap day, or a long month, beside the shortest: the room that bins not yet seen may need. */
const ROOMIER = 1.15;

/**
 * Remembers the columns that have been painted. The sheet is a stretch of the calendar bent into a ring: what comes into
 * sight on one side is painted over what has left on the other, so that a window that moves costs one or two columns and a
 * copy, whatever the number of lanes and colours.
 *
 * ```text
 *  calendar   …──┬────[── window ──]──┬──…      column X of the calendar
 *  sheet         [dow ──]· ·[── win]            lies at X mod width
 * ```
 */
export function makeDensitySheet(): DensitySheet {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  let last: SheetFrame | undefined;
  /** The stretch of time that is painted. */
  let painted: Interval | undefined;

  function clear(width: DevicePx, height: DevicePx) {
    if (canvas.width === width && canvas.height === height) context?.clearRect(0, 0, width, height);
    else [canvas.width, canvas.height] = [width, height];
    painted = undefined;
  }

  function paintBins(bins: readonly Interval[], { scene, ink, scale, stack }: SheetFrame) {
    if (context === null || bins.length === 0) return;
    const { height } = canvas;
    const ring = devicePx(canvas.width);
    const at = bins.map(({ start, end }) => {
      const column = columnOf(scale, start);
      return { x: modulo(column, ring), width: devicePx(columnOf(scale, end) - column) };
    });
    for (const span of at) for (const x of turns(span, ring)) context.clearRect(x, 0, span.width, height);
    const gap = toDevice(GAP, scale.ratio);
    for (const { slot, boxes } of stack(bins, scene.most)) {
      context.fillStyle = ink.slots[slot] ?? ink.textMuted;
      for (let i = 0; i < boxes.length; i += 3) {
        const span = at[boxes[i] ?? 0];
        const y0 = toDevice(cssPx(boxes[i + 1] ?? 0), scale.ratio);
        const y1 = toDevice(cssPx(boxes[i + 2] ?? 0), scale.ratio);
        if (span === undefined || y1 <= y0) continue;
        for (const x of turns(span, ring)) context.fillRect(x, y0, Math.max(1, span.width - gap), y1 - y0);
      }
    }
  }

  return {
    paintOnto(target, frame) {
      const { scene, scale } = frame;
      const [first, final] = [scene.bins[0], scene.bins.at(-1)];
      if (first === undefined || final === undefined) return;
      const needed = columnOf(scale, final.end) - columnOf(scale, first.start);
      const height = toDevice(scene.frame.lanes.height, scale.ratio);
      if (height < 1) return;
      if (last === undefined || !sameDrawing(last, frame) || needed > canvas.width) {
        clear(devicePx(scale.plotWidth + Math.ceil(ROOMIER * (needed - scale.plotWidth)) + 2 * widest(frame)), height);
      }
      last = frame;
      paintBins(
        scene.bins.filter(({ start, end }) => painted === undefined || start < painted.start || end > painted.end),
        frame,
      );
      painted = { start: first.start, end: final.end };
      const ring = devicePx(canvas.width);
      for (const x of turns({ x: modulo(scale.left, ring), width: scale.plotWidth }, ring)) {
        const from = Math.max(x, 0);
        const width = Math.min(x + scale.plotWidth, canvas.width) - from;
        target.drawImage(canvas, from, 0, width, height, scale.plotLeft + from - x, 0, width, height);
      }
    },
    destroy() {
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

function sameDrawing(a: SheetFrame, b: SheetFrame): boolean {
  const sameScale = a.scale.perMs === b.scale.perMs && a.scale.plotWidth === b.scale.plotWidth;
  const sameScene = a.scene.frame === b.scene.frame && a.scene.step === b.scene.step && a.scene.most === b.scene.most;
  return sameScale && sameScene && a.scale.ratio === b.scale.ratio && a.ink === b.ink && a.stack === b.stack;
}

function widest({ scene, scale }: SheetFrame): DevicePx {
  const longest = scene.bins.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return devicePx(Math.ceil(ROOMIER * longest * scale.perMs));
}

/** Where a span of the ring stands: once, or at both ends when it crosses the seam. */
function turns({ x, width }: { readonly x: DevicePx; readonly width: DevicePx }, ring: DevicePx): readonly DevicePx[] {
  return x + width > ring ? [x, devicePx(x - ring)] : [x];
}

function modulo(column: DevicePx, ring: DevicePx): DevicePx {
  return devicePx(((column % ring) + ring) % ring);
}
