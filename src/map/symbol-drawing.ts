import type { MapSymbol } from '#scene/map/symbol.ts';

/** A part of a symbol as an element of SVG, around the origin; map.css paints it by its class. */
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
export function symbolParts({ radius, ring, segments, glyph, fontSize }: MapSymbol): readonly SymbolPart[] {
  return [
    { tag: 'circle', className: 'map-halo', r: radius + 2.5 },
    { tag: 'circle', className: 'map-disc', r: radius },
    ...segments.map(
      ({ slot, path }): SymbolPart => ({ tag: 'path', className: 'map-ring', d: path, slot, strokeWidth: ring }),
    ),
    glyph.kind === 'mark'
      ? { tag: 'path', className: 'map-mark', d: glyph.path, slot: glyph.slot }
      : { tag: 'text', className: 'map-count', fontSize, text: glyph.text },
  ];
}

/** The classes of map.css around the parts, and whether the symbol has them. */
export function symbolClasses(symbol: MapSymbol): readonly (readonly [name: string, applies: boolean])[] {
  return [
    ['map-symbol', true],
    ['map-symbol-many', symbol.placeCount > 1],
    ['map-symbol-group', symbol.group !== null],
    ['map-symbol-hollow', symbol.hollow],
    ['map-symbol-related', symbol.related],
    ['map-symbol-muted', symbol.muted],
  ];
}

export function slotColour(slot: number): string {
  return `var(--category-${slot})`;
}
