import type { Span, Spots } from './floor-tally.ts';
import { CATEGORIES, SPAN } from './generate.ts';

/** A canvas of this size in CSS pixels, sharp on the screen it is on. */
export function prepareCanvas(id: string, [left, top, width, height]: Box): CanvasRenderingContext2D {
  const canvas = document.getElementById(id);
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error(`There is no canvas "${id}".`);
  canvas.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = '11px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  return context;
}

export type Box = readonly [left: number, top: number, width: number, height: number];

const COLOURS = ['#1b6ca8', '#b3541e', '#4f7942', '#8a3b8f', '#a88a1b', '#1b8f86', '#a02c4a', '#5b5f6b'];
/** Where the lanes begin, right of their names. */
export const LANE_X = 96;
/** Width of a column of the window's histogram. */
export const COLUMN = 4;
const AXIS = 22;

/** Lanes with one column for every four pixels, the months below them. */
export function paintTimeline(
  context: CanvasRenderingContext2D,
  [, , width, height]: Box,
  { bins, counts }: { readonly bins: number; readonly counts: Int32Array },
  window: Span,
): void {
  context.clearRect(0, 0, width, height);
  const lane = (height - AXIS) / CATEGORIES.length;
  const pxPerMs = (width - LANE_X) / (window.end - window.start);
  const binLength = COLUMN / pxPerMs;
  const from = Math.max(0, Math.floor((window.start - SPAN.start) / binLength));
  const to = Math.min(bins, Math.ceil((window.end - SPAN.start) / binLength));
  let most = 1;
  CATEGORIES.forEach((_, index) => {
    for (let bin = from; bin < to; bin++) most = Math.max(most, counts[index * bins + bin] ?? 0);
  });
  CATEGORIES.forEach((name, index) => {
    const bottom = (index + 1) * lane;
    context.fillStyle = '#333';
    context.fillText(name, LANE_X / 2, bottom - lane / 2);
    context.fillStyle = COLOURS[index] ?? '#000';
    for (let bin = from; bin < to; bin++) {
      const count = counts[index * bins + bin] ?? 0;
      if (count === 0) continue;
      const tall = Math.max(1, Math.round(Math.sqrt(count / most) * (lane - 4)));
      const left = LANE_X + (SPAN.start + bin * binLength - window.start) * pxPerMs;
      const clipped = Math.round(Math.max(left, LANE_X));
      context.fillRect(clipped, Math.round(bottom - tall), Math.round(left) + COLUMN - 1 - clipped, tall);
    }
  });
  paintMonths(context, window, pxPerMs, height - AXIS);
}

function paintMonths(context: CanvasRenderingContext2D, window: Span, pxPerMs: number, top: number): void {
  context.fillStyle = '#333';
  const first = new Date(window.start);
  const quarter = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / 3);
  for (let month = quarter * 3; ; month += 3) {
    const t = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (t >= window.end) return;
    const x = LANE_X + (t - window.start) * pxPerMs;
    if (x < LANE_X) continue;
    context.fillRect(x, 0, 0.5, top);
    context.fillText(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, x, top + AXIS / 2);
  }
}

/** Radii of the circle for the fewest and for the most events. */
const LEAST = 2;
const MOST = 18;

/**
 * A circle for each spot that has events, with their number where it fits. All circles are one outline: filling it once is
 * cheaper than 500 fills or copies of a picture.
 */
export function paintMap(
  context: CanvasRenderingContext2D,
  [, , width, height]: Box,
  { x, y }: Spots,
  counts: Int32Array,
  total: number,
): void {
  context.clearRect(0, 0, width, height);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const radius = (count: number) => LEAST + Math.sqrt(count / most) * (MOST - LEAST);
  context.beginPath();
  counts.forEach((count, spot) => {
    if (count === 0) return;
    const [left, middle, size] = [x[spot] ?? 0, y[spot] ?? 0, radius(count)];
    context.moveTo(left + size, middle);
    context.arc(left, middle, size, 0, 2 * Math.PI);
  });
  context.fillStyle = 'rgb(27 108 168 / 0.55)';
  context.fill();
  context.fillStyle = '#000';
  counts.forEach((count, spot) => {
    if (count > 0 && radius(count) >= 8) context.fillText(String(count), x[spot] ?? 0, y[spot] ?? 0);
  });
  context.fillText(`${total} events`, width / 2, height - 10);
}

/** The ten years, painted once. */
export function paintProfile(context: CanvasRenderingContext2D, [, , width, height]: Box, starts: Float64Array): void {
  const counts = new Int32Array(Math.ceil(width / COLUMN));
  const perMs = counts.length / (SPAN.end - SPAN.start);
  for (const t of starts) {
    const bin = Math.floor((t - SPAN.start) * perMs);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = '#999';
  counts.forEach((count, bin) => {
    const tall = Math.sqrt(count / most) * (height - 14);
    context.fillRect(bin * COLUMN, height - 14 - tall, COLUMN - 1, tall);
  });
  for (let year = 2010; year < 2020; year++) {
    const x = ((Date.UTC(year, 0, 1) - SPAN.start) / (SPAN.end - SPAN.start)) * width;
    context.fillText(String(year), Math.max(x, 14), height - 6);
  }
}

/** The window over the profile. */
export function paintWindow(context: CanvasRenderingContext2D, [, , width, height]: Box, x0: number, x1: number): void {
  context.clearRect(0, 0, width, height);
  context.fillStyle = 'rgb(27 108 168 / 0.2)';
  context.fillRect(x0, 0, x1 - x0, height - 14);
  context.strokeRect(x0, 0.5, x1 - x0, height - 15);
}
