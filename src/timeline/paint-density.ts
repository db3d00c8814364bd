import { utcMs } from '#model/time.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import { type DevicePx, devicePx, toDevice } from '#scene/device-px.ts';
import type { DensityScene } from '#scene/timeline/density.ts';
import type { AxisTick } from '#scene/timeline/parts.ts';
import type { Ink } from '#ui/read-ink.ts';
import type { DensitySheet, SheetFrame } from './density-sheet.ts';
import { columnOf, type DeviceScale } from './device-scale.ts';

/** Height of the axis' ticks. */
const TICK = cssPx(5);

/** Paints grid, columns and axis from data alone. Edges stand on whole device pixels, so that all is sharp. */
export function paintDensity(context: CanvasRenderingContext2D, sheet: DensitySheet, frame: SheetFrame): void {
  const { scene, ink, scale } = frame;
  const { width, height } = scene.frame;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, Math.ceil(width * scale.ratio), Math.ceil(height * scale.ratio));
  paintGrid(context, frame);
  sheet.paintOnto(context, frame);
  context.setTransform(scale.ratio, 0, 0, scale.ratio, 0, 0);
  paintLabels(context, scene, ink);
}

function paintGrid(context: CanvasRenderingContext2D, { scene, ink, scale }: SheetFrame): void {
  const px = (css: CssPx) => toDevice(css, scale.ratio);
  const hairline = Math.max(1, Math.round(scale.ratio));
  const { lanes, plot } = scene.frame;
  const bottom = px(lanes.height);
  for (const tick of scene.axis.ticks) {
    const x = onGrid(tick, scene, scale);
    context.fillStyle = tick.major ? ink.lineStrong : ink.line;
    context.fillRect(x, 0, hairline, bottom);
    context.fillStyle = ink.lineStrong;
    context.fillRect(x, bottom, hairline, px(TICK));
  }
  context.fillStyle = ink.lineStrong;
  context.fillRect(px(plot.x0), bottom, px(plot.x1) - px(plot.x0), hairline);
}

/** A tick stands where the column of the same instant begins. */
function onGrid({ x }: AxisTick, { scale: { toTime } }: DensityScene, scale: DeviceScale): DevicePx {
  return devicePx(scale.plotLeft + columnOf(scale, utcMs(Math.round(toTime(cssPx(x))))) - scale.left);
}

function paintLabels(context: CanvasRenderingContext2D, { frame, axis }: DensityScene, ink: Ink): void {
  const { fontSize, lanes } = frame;
  const font = (major: boolean) => `${major ? 600 : 400} ${fontSize}px ${ink.fontFamily}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  // All of one weight, then all of the other: a font costs more to set than a label to write.
  for (const bold of [false, true]) {
    context.font = font(bold);
    context.fillStyle = bold ? ink.text : ink.textMuted;
    for (const { labelX, label, major } of axis.ticks) {
      if (label === null || major !== bold) continue;
      context.fillText(label, labelX, lanes.height + Math.round(fontSize * 1.4) + 2);
    }
  }
  if (axis.context === null) return;
  context.textAlign = 'left';
  context.font = font(true);
  context.fillStyle = ink.text;
  context.fillText(axis.context.text, axis.context.x, lanes.height + axis.context.y);
}
