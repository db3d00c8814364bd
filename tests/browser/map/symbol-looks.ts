import { expect, vi } from 'vitest';
import { paintSymbols, type SymbolBrush } from '#map/paint-symbols.ts';
import type { CategoryShape } from '#model/dataset.ts';
import { shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { MovingSymbol } from '../../../src/scene/map/moving-symbols.ts';

/** A symbol as it comes to the screen: sizes in CSS pixels from its middle, colours as `#rrggbb`, opacity from 0 to 1. */
export interface Look {
  /** As far as the disc and the halo around it reach. */
  readonly reach: number;
  readonly disc: string;
  readonly selection: { readonly radius: number; readonly width: number; readonly colour: string } | null;
  readonly opacity: number;
  readonly ring: readonly {
    readonly colour: string;
    readonly width: number;
    /** Where a stretch begins, and the same for its end; nothing for a ring that is whole. */
    readonly ends: readonly number[];
  }[];
  readonly glyph: { readonly text: string; readonly font: string; readonly colour: string } | Mark;
}

interface Mark {
  readonly width: number;
  readonly colour: string;
}

const pen = document.createElement('canvas').getContext('2d');

function plain(colour: string): string {
  if (pen === null) throw new Error('There is no canvas.');
  pen.fillStyle = colour;
  return String(pen.fillStyle);
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}

/** Numbers in paths have two decimals. */
function asInPath(px: number): number {
  return tenth(Math.round(px * 100) / 100);
}

function half(px: number): number {
  return Math.round(px * 2) / 2;
}

/** What a browser makes of a symbol's elements. */
export function lookOf(symbol: Element): Look {
  const part = (name: string) => symbol.querySelector<SVGGeometryElement>(name);
  const halo = part('.map-halo');
  const disc = part('.map-disc');
  if (halo === null || disc === null) throw new Error('A symbol has neither disc nor halo.');
  const around = getComputedStyle(halo);
  const [radius, width] = [Number(halo.getAttribute('r')), Number.parseFloat(around.strokeWidth)];
  const isSelected = symbol.hasAttribute('aria-current');
  expect(plain(around.fill)).toBe(plain(getComputedStyle(disc).fill));
  return {
    reach: isSelected ? 0 : tenth(radius + width / 2),
    disc: plain(getComputedStyle(disc).fill),
    selection: isSelected ? { radius: tenth(radius), width, colour: plain(around.stroke) } : null,
    opacity: Number(getComputedStyle(symbol).opacity),
    ring: byColour(
      [...symbol.querySelectorAll('.map-ring')].map((segment) => {
        const { stroke, strokeWidth } = getComputedStyle(segment);
        return {
          colour: plain(stroke),
          width: Number.parseFloat(strokeWidth),
          ends: endsOf(segment.getAttribute('d')),
        };
      }),
    ),
    glyph: glyphOf(symbol),
  };
}

/** `M0,-9A9,9 0 0 1 9,0` begins at 0, −9 and ends at 9, 0. */
function endsOf(path: string | null): readonly number[] {
  const arcs = path?.split('A') ?? [];
  const points = arcs.map((arc) => arc.replace('M', '').split(' ').at(-1)?.split(',').map(Number) ?? []);
  return points.length === 2 ? points.flat().map(tenth) : [];
}

function glyphOf(symbol: Element): Look['glyph'] {
  const text = symbol.querySelector('.map-count');
  const { fill, fontWeight, fontSize } = getComputedStyle(text ?? symbol.querySelector('.map-mark') ?? symbol);
  if (text !== null) return { text: text.textContent ?? '', font: `${fontWeight} ${fontSize}`, colour: plain(fill) };
  return {
    width: half(symbol.querySelector<SVGGeometryElement>('.map-mark')?.getBBox().width ?? 0),
    colour: plain(fill),
  };
}

/** What is painted around one point of a canvas. */
interface Strokes {
  readonly discs: { readonly reach: number; readonly colour: string; readonly opacity: number }[];
  readonly arcs: {
    readonly radius: number;
    readonly width: number;
    readonly colour: string;
    readonly ends: number[];
  }[];
  readonly glyphs: Look['glyph'][];
}

interface PaintedBrush extends Pick<SymbolBrush, 'ink' | 'fontSize'> {
  readonly shapes: readonly CategoryShape[];
}

/** What symbols look like on a canvas, in their order: by what is painted around the middle of each. */
export function paintedLooks(symbols: readonly MovingSymbol[], brush: PaintedBrush): readonly Look[] {
  const { ink, fontSize, shapes } = brush;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  const found = new Map<string, Strokes>();
  const strokesAt = (x: number, y: number): Strokes => {
    const strokes = found.get(`${x} ${y}`) ?? { discs: [], arcs: [], glyphs: [] };
    found.set(`${x} ${y}`, strokes);
    return strokes;
  };
  const marks = shapes.map((shape) => ({ path: new Path2D(), width: widthOf(shapePath(shape, cssPx(1))) }));
  let [x, y, radius, from, to, scale] = [0, 0, 0, 0, 0, 0];
  vi.spyOn(context, 'arc').mockImplementation((...arc) => {
    [x, y, radius, from, to] = arc;
  });
  vi.spyOn(context, 'translate').mockImplementation((...point) => {
    [x, y] = point;
  });
  vi.spyOn(context, 'scale').mockImplementation((by) => {
    scale = by;
  });
  vi.spyOn(context, 'fill').mockImplementation((path) => {
    const colour = plain(String(context.fillStyle));
    const mark = marks.find((each) => each.path === path);
    if (mark === undefined) strokesAt(x, y).discs.push({ reach: tenth(radius), colour, opacity: context.globalAlpha });
    else strokesAt(x, y).glyphs.push({ width: half(mark.width * scale), colour });
  });
  vi.spyOn(context, 'stroke').mockImplementation(() => {
    const isWhole = to - from > 2 * Math.PI - 1e-6;
    const ends = [from, to].flatMap((angle) => [radius * Math.cos(angle), radius * Math.sin(angle)].map(asInPath));
    const colour = plain(String(context.strokeStyle));
    strokesAt(x, y).arcs.push({ radius: tenth(radius), width: context.lineWidth, colour, ends: isWhole ? [] : ends });
  });
  vi.spyOn(context, 'fillText').mockImplementation((text, ...[atX, atY]) => {
    const [weight, px] = context.font.split(' ');
    strokesAt(atX, atY).glyphs.push({ text, font: `${weight} ${px}`, colour: plain(String(context.fillStyle)) });
  });
  paintSymbols(context, symbols, { ink, fontSize, marks: marks.map(({ path }) => path) });
  return symbols.map((symbol) => paintedLook(symbol, strokesAt(symbol.x, symbol.y)));
}

function paintedLook({ radius }: MovingSymbol, { discs, arcs, glyphs }: Strokes): Look {
  const [disc, ...moreDiscs] = discs;
  const [glyph, ...moreGlyphs] = glyphs;
  if (disc === undefined || glyph === undefined) throw new Error('A symbol has neither disc nor glyph.');
  expect([...moreDiscs, ...moreGlyphs]).toEqual([]);
  const selection = arcs.find((arc) => arc.radius > radius);
  return {
    reach: selection ? 0 : disc.reach,
    disc: disc.colour,
    selection: selection ? { radius: selection.radius, width: selection.width, colour: selection.colour } : null,
    opacity: tenth(disc.opacity * 100) / 100,
    ring: byColour(arcs.filter((arc) => arc !== selection).map(({ colour, width, ends }) => ({ colour, width, ends }))),
    glyph,
  };
}

function byColour(ring: Look['ring']): Look['ring'] {
  return ring.toSorted((a, b) => a.colour.localeCompare(b.colour));
}

function widthOf(path: string): number {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  document.body.append(svg);
  const { width } = shape.getBBox();
  svg.remove();
  return width;
}
