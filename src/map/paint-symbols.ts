import type { MovingSymbol } from '#scene/map/moving-symbols.ts';
import { SYMBOL_LOOK } from '#scene/map/symbol-look.ts';
import type { Ink } from '#ui/read-ink.ts';

/** What symbols are painted with besides the page's colours. */
export interface SymbolBrush {
  readonly ink: Ink;
  /** The shape of each slot's category, for a radius of 1; slot 1 is the first. */
  readonly marks: readonly Path2D[];
  /** Of counts, in CSS pixels. */
  readonly fontSize: number;
}

const FULL = 2 * Math.PI;

/**
 * The symbols as the DOM shows them at rest: see symbol-drawing.ts and map-symbols.css. Each circle is a path of its own:
 * without a graphics card, one path of many circles takes several times as long.
 */
export function paintSymbols(
  context: CanvasRenderingContext2D,
  symbols: readonly MovingSymbol[],
  brush: SymbolBrush,
): void {
  const muted = symbols.filter((symbol) => symbol.muted);
  context.globalAlpha = SYMBOL_LOOK.muted;
  paintParts(context, muted, brush);
  context.globalAlpha = 1;
  const rest = symbols.filter((symbol) => !symbol.muted);
  paintParts(context, rest, brush);
}

function paintParts(
  context: CanvasRenderingContext2D,
  symbols: readonly MovingSymbol[],
  { ink, marks, fontSize }: SymbolBrush,
): void {
  paintDiscs(context, symbols, ink);
  paintRings(context, symbols, ink);
  context.fillStyle = ink.text;
  context.font = `${SYMBOL_LOOK.countWeight} ${fontSize}px ${ink.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, y, glyph } of symbols) {
    if (glyph.kind === 'count') context.fillText(glyph.text, x, y);
    else paintMark(context, { x, y, ...glyph }, marks, ink);
  }
}

/** Disc and halo in one; around the disc of a selected symbol another. */
function paintDiscs(context: CanvasRenderingContext2D, symbols: readonly MovingSymbol[], ink: Ink): void {
  const { haloAway, haloWidth, selectedWidth } = SYMBOL_LOOK;
  context.fillStyle = ink.surfaceRaised;
  for (const { x, y, radius } of symbols) {
    context.beginPath();
    context.arc(x, y, radius + haloAway + haloWidth / 2, 0, FULL);
    context.fill();
  }
  context.strokeStyle = ink.accent;
  context.lineWidth = selectedWidth;
  for (const { x, y, radius, selected } of symbols) {
    if (!selected) continue;
    context.beginPath();
    context.arc(x, y, radius + haloAway, 0, FULL);
    context.stroke();
  }
}

/** Colour by colour: one costs more to set than a stroke to paint. */
function paintRings(context: CanvasRenderingContext2D, symbols: readonly MovingSymbol[], ink: Ink): void {
  for (const [slot, colour] of ink.slots.entries()) {
    context.strokeStyle = colour;
    for (const { x, y, radius, ring, arcs } of symbols) {
      const arc = arcs.find((each) => each.slot === slot);
      if (arc === undefined) continue;
      context.lineWidth = ring;
      context.beginPath();
      context.arc(x, y, radius - ring / 2, arc.from - FULL / 4, arc.to - FULL / 4);
      context.stroke();
    }
  }
}

function paintMark(
  context: CanvasRenderingContext2D,
  { x, y, slot, radius }: Pick<MovingSymbol, 'x' | 'y' | 'radius'> & { readonly slot: number },
  marks: readonly Path2D[],
  ink: Ink,
): void {
  const mark = marks[slot - 1];
  if (mark === undefined) return;
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = ink.slots[slot] ?? ink.text;
  context.fill(mark);
  context.restore();
}
