import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { MapDensity } from './density.ts';
import { densityRadius } from './density-merge.ts';
import { sharesOf } from './density-sums.ts';
import { worldSize } from './mercator.ts';
import { type RingArc, ringArcs } from './ring.ts';
import type { Sheet } from './sheet.ts';
import type { MapSymbol } from './symbol.ts';
import { SYMBOL_LOOK } from './symbol-look.ts';

/** As `SymbolGlyph`; the mark's shape is its category's. */
export type MovingGlyph =
  | { readonly kind: 'count'; readonly text: string }
  | { readonly kind: 'mark'; readonly slot: number; readonly radius: CssPx };

/** A symbol of a density while the window moves, in pixels of its sheet. */
export interface MovingSymbol extends Pick<MapSymbol, 'radius' | 'ring' | 'muted' | 'selected'> {
  readonly x: CssPx;
  readonly y: CssPx;
  readonly arcs: readonly RingArc[];
  readonly glyph: MovingGlyph;
}

/** What a group is to the selection as long as the window moves. */
export type GroupStanding = (group: number) => Pick<MapSymbol, 'muted' | 'selected'>;

/** As it was at the last rest. A group that had no events then has been selected by nobody: it is muted where others are. */
export function standingAtRest(symbols: readonly MapSymbol[]): GroupStanding {
  const known = new Map(symbols.map((symbol) => [symbol.group, symbol]));
  const unknown = { muted: symbols.some(({ muted }) => muted), selected: false };
  return (group) => known.get(group) ?? unknown;
}

/**
 * The groups of the last rest with what they have now, as far as the sheet shows them. For each frame: one pass over the
 * groups.
 *
 * @param formatCount words a number of events, as `MapWords.count`
 */
export function movingSymbols(
  density: Pick<MapDensity, 'scale' | 'sums'>,
  { zoom, corner, size }: Sheet,
  standing: GroupStanding,
  formatCount: (count: number) => string,
): readonly MovingSymbol[] {
  const sums = density.sums();
  const world = worldSize(zoom);
  const ring = cssPx(SYMBOL_LOOK.ring * density.scale);
  const moving: MovingSymbol[] = [];
  for (let group = 0; group < sums.count.length; group++) {
    const count = sums.count[group] ?? 0;
    if (count === 0) continue;
    const x = cssPx(Math.round((sums.x[group] ?? 0) * world) - corner.x);
    const y = cssPx(Math.round((sums.y[group] ?? 0) * world) - corner.y);
    const radius = cssPx(densityRadius(count, density.scale));
    if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
    const shares = sharesOf(sums, group);
    const [first] = shares;
    const glyph: MovingGlyph =
      count > 1 || first === undefined
        ? { kind: 'count', text: formatCount(count) }
        : { kind: 'mark', slot: first.slot, radius: cssPx((radius - ring) * SYMBOL_LOOK.mark) };
    const { muted, selected } = standing(group);
    moving.push({ x, y, radius, ring, arcs: ringArcs(shares, radius - ring / 2), glyph, muted, selected });
  }
  return moving;
}
