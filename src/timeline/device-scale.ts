import type { UtcMs } from '#model/time.ts';
import { type DevicePx, devicePx, type PixelRatio, toDevice } from '#scene/device-px.ts';
import type { DensityScene } from '#scene/timeline/density.ts';

/**
 * Time to whole device pixels. Each instant has a pixel column of the calendar, wherever the window is; the window's start
 * is one of them. So what is painted keeps its shape while it moves.
 */
export interface DeviceScale {
  readonly ratio: PixelRatio;
  /** Device pixels per millisecond. */
  readonly perMs: number;
  /** The canvas' column at which the plot begins, and how many columns it has. */
  readonly plotLeft: DevicePx;
  readonly plotWidth: DevicePx;
  /** The calendar's column at the plot's left edge. */
  readonly left: DevicePx;
}

/** A window that moves may be a millisecond longer or shorter for rounding; that is no other scale. */
const ROUNDING = 1e-6;

/** @param before kept to, unless the window has been zoomed or the screen has changed */
export function deviceScale(
  { frame: { plot }, scale: { window } }: DensityScene,
  ratio: PixelRatio,
  before?: DeviceScale,
): DeviceScale {
  const plotLeft = toDevice(plot.x0, ratio);
  const plotWidth = devicePx(toDevice(plot.x1, ratio) - plotLeft);
  const perMs = (ratio * (plot.x1 - plot.x0)) / (window.end - window.start);
  const same = before?.ratio === ratio && Math.abs(before.perMs / perMs - 1) < ROUNDING;
  const kept = same ? before.perMs : perMs;
  return { ratio, perMs: kept, plotLeft, plotWidth, left: devicePx(Math.round(window.start * kept)) };
}

/** The calendar's column of an instant. */
export function columnOf({ perMs }: DeviceScale, t: UtcMs): DevicePx {
  return devicePx(Math.round(t * perMs));
}
