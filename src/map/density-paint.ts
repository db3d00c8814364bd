import type { DensityBins } from '#scene/map/density-bins.ts';
import { forEachCell } from '#scene/map/density-cells.ts';
import type { CellGrid } from '#scene/map/density-grid.ts';
import type { DensityInk } from './density-ink.ts';

/** A symbol on a canvas, in CSS pixels from the canvas's corner. */
export interface PaintedSymbol {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** `null`: it has one event, and the mark of that event's category. */
  readonly text: string | null;
  /** Events by colour; their sum is above 0. */
  readonly slots: Uint32Array;
  readonly count: number;
  /** Something else is selected. */
  readonly muted: boolean;
  readonly selected: boolean;
}

export interface SymbolStyle {
  /** The shape of each colour's category, for a radius of 1. */
  readonly marks: readonly Path2D[];
  readonly ring: number;
  readonly fontSize: number;
}

const FULL = 2 * Math.PI;
/** As the DOM's symbols have it: see symbol-node.ts, map.css and map-ring.ts. */
const HALO = { away: 3.25, selectedAway: 2.5, selectedWidth: 3 };
const GAP = 1.5;
const MUTED = 0.45;
const MARK = 0.58;

/**
 * The symbols as the DOM shows them at rest. Each circle is a path of its own: without a graphics card, one path of many
 * circles takes several times as long.
 */
export function paintSymbols(
  context: CanvasRenderingContext2D,
  symbols: readonly PaintedSymbol[],
  style: SymbolStyle,
  ink: DensityInk,
): void {
  const muted = symbols.filter((symbol) => symbol.muted);
  context.globalAlpha = MUTED;
  paintParts(context, muted, style, ink);
  context.globalAlpha = 1;
  const rest = symbols.filter((symbol) => !symbol.muted);
  paintParts(context, rest, style, ink);
}

function paintParts(
  context: CanvasRenderingContext2D,
  symbols: readonly PaintedSymbol[],
  style: SymbolStyle,
  ink: DensityInk,
): void {
  paintDiscs(context, symbols, ink);
  context.lineWidth = style.ring;
  for (const [slot, colour] of ink.slots.entries()) {
    context.strokeStyle = colour;
    for (const symbol of symbols) paintArc(context, symbol, slot, style.ring);
  }
  context.fillStyle = ink.text;
  context.font = `600 ${style.fontSize}px ${ink.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const symbol of symbols) {
    if (symbol.text === null) paintMark(context, symbol, style, ink);
    else context.fillText(symbol.text, symbol.x, symbol.y);
  }
}

function paintDiscs(context: CanvasRenderingContext2D, symbols: readonly PaintedSymbol[], ink: DensityInk): void {
  context.fillStyle = ink.disc;
  for (const { x, y, radius } of symbols) {
    context.beginPath();
    context.arc(x, y, radius + HALO.away, 0, FULL);
    context.fill();
  }
  context.strokeStyle = ink.accent;
  context.lineWidth = HALO.selectedWidth;
  for (const { x, y, radius, selected } of symbols) {
    if (!selected) continue;
    context.beginPath();
    context.arc(x, y, radius + HALO.selectedAway, 0, FULL);
    context.stroke();
  }
}

/** The share of one colour in a ring: clockwise from the top, the largest first, as `splitByCategory` has them. */
function paintArc(
  context: CanvasRenderingContext2D,
  { x, y, radius, slots, count }: PaintedSymbol,
  slot: number,
  ring: number,
): void {
  const share = slots[slot] ?? 0;
  if (share === 0) return;
  const r = radius - ring / 2;
  const gap = share === count ? 0 : GAP / 2 / r;
  const from = (sumBefore(slots, slot) / count) * FULL - FULL / 4 + gap;
  const to = from + (share / count) * FULL - 2 * gap;
  if (to <= from) return;
  context.beginPath();
  context.arc(x, y, r, from, to);
  context.stroke();
}

function sumBefore(slots: Uint32Array, slot: number): number {
  const share = slots[slot] ?? 0;
  let sum = 0;
  for (let other = 0; other < slots.length; other++) {
    const count = slots[other] ?? 0;
    if (count > share || (count === share && other < slot)) sum += count;
  }
  return sum;
}

/** As `symbolGlyph` has it. */
function paintMark(
  context: CanvasRenderingContext2D,
  { x, y, radius, slots }: PaintedSymbol,
  { marks, ring }: SymbolStyle,
  ink: DensityInk,
): void {
  const slot = slots.findIndex((count) => count > 0);
  const mark = marks[slot];
  if (mark === undefined) return;
  const scale = (radius - ring) * MARK;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.fillStyle = ink.slots[slot] ?? ink.text;
  context.fill(mark);
  context.restore();
}

/** One pixel for each cell, in the ramp's colours. */
export function paintCells(
  picture: ImageData,
  { columns, rows }: CellGrid,
  bins: DensityBins,
  counts: Uint32Array,
  { ramp }: DensityInk,
): void {
  if (picture.width !== columns || picture.height !== rows)
    throw new RangeError('The picture is not one pixel a cell.');
  const pixels = new Uint32Array(picture.data.buffer);
  pixels.fill(0);
  forEachCell(bins, counts, (cell, depth) => {
    pixels[cell] = ramp[1 + depth] ?? 0;
  });
}
