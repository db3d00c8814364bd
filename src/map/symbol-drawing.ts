import type { CSSProperties } from 'react';
import { REST_SLOT } from '#scene/category-mark.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import { SYMBOL_LOOK } from '#scene/map/symbol-look.ts';

/** What map-symbols.css takes of the symbols' look, for an element around all of them. */
export const lookStyle: CSSProperties & Readonly<Record<`--symbol-${string}`, number>> = {
  '--symbol-halo': SYMBOL_LOOK.haloWidth,
  '--symbol-selected': SYMBOL_LOOK.selectedWidth,
  '--symbol-count': SYMBOL_LOOK.countWeight,
  '--symbol-muted': SYMBOL_LOOK.muted,
};

/** A part of a symbol as an element of SVG, around the origin; map-symbols.css paints it by its class. */
export type SymbolPart =
  | { readonly tag: 'circle'; readonly className: string; readonly r: number }
  | {
      readonly tag: 'path';
      readonly className: string;
      readonly d: string;
      /** Of the palette. */
      readonly slot: number;
      readonly strokeWidth?: number;
    }
  | { readonly tag: 'text'; readonly className: string; readonly fontSize: number; readonly text: string };

/** The drawing of a symbol, from the bottom up; the same on the page and in a picture that is taken along. */
export function symbolParts({
  radius,
  ring,
  segments,
  glyph,
  fontSize,
  denied,
  split,
}: MapSymbol): readonly SymbolPart[] {
  return [
    { tag: 'circle', className: 'map-halo', r: radius + SYMBOL_LOOK.haloAway },
    { tag: 'circle', className: 'map-disc', r: radius },
    ...segments.map(
      ({ slot, path }): SymbolPart => ({ tag: 'path', className: 'map-ring', d: path, slot, strokeWidth: ring }),
    ),
    glyph.kind === 'mark'
      ? { tag: 'path', className: 'map-mark', d: glyph.path, slot: glyph.slot }
      : { tag: 'text', className: 'map-count', fontSize, text: glyph.text },
    ...(denied ? [strikeThrough(radius, split[0]?.slot ?? REST_SLOT)] : []),
  ];
}

/** From below on the left to above on the right, to the middle of the halo. */
function strikeThrough(radius: number, slot: number): SymbolPart {
  const reach = Math.round((radius + SYMBOL_LOOK.haloAway) * Math.SQRT1_2 * 10) / 10;
  return { tag: 'path', className: 'map-strike', d: `M${-reach},${reach}L${reach},${-reach}`, slot };
}

/** The classes of map-symbols.css around the parts, and whether the symbol has them. */
export function symbolClasses(symbol: MapSymbol): readonly (readonly [name: string, applies: boolean])[] {
  return [
    ['map-symbol', true],
    ['map-symbol-many', symbol.placeCount > 1],
    ['map-symbol-group', symbol.group !== null],
    ['map-symbol-hollow', symbol.hollow],
    ['map-symbol-denied', symbol.denied],
    ['map-symbol-related', symbol.related],
    ['map-symbol-muted', symbol.muted],
  ];
}
