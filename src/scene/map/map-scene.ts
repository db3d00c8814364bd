import { drawArcs, type MapArc } from './arc.ts';
import { nameCountries } from './country.ts';
import { boxAround, createLabelBoard } from './label.ts';
import { pointInScene } from './mercator.ts';
import { type MapName, nameBareEnds } from './name.ts';
import type { MapSceneInput } from './scene-input.ts';
import { drawSymbols, type MapSymbol } from './symbol.ts';
import { nameSymbols } from './symbol-name.ts';

/** What the map draws above the basemap, for one resting camera. */
export interface MapScene {
  /** In the story's order. */
  readonly symbols: readonly MapSymbol[];
  readonly arcs: readonly MapArc[];
  /** Of countries, and of places that have no symbol. */
  readonly names: readonly MapName[];
}

/**
 * Lays out the map. Names that would lie on a symbol, a control, another name or the edge are left out; the first to be
 * placed are the selected symbol's, then the story's countries, then the other symbols, then the rest of the world.
 *
 * @param symbols without names: one per place or group of places, or those of a density
 */
export function mapScene(input: MapSceneInput, symbols: readonly MapSymbol[] = drawSymbols(input)): MapScene {
  const arcs = drawArcs(input, symbols);
  const board = createLabelBoard(input.size, [
    ...input.controls,
    ...arcs.flatMap(({ lines }) =>
      lines.flat().map((point) => boxAround(pointInScene(point, input.camera, input.size), 2)),
    ),
    ...symbols.map(({ at, radius }) => boxAround(at, radius)),
  ]);
  const selected = nameSymbols(
    symbols.filter((symbol) => symbol.selected),
    input,
    board,
  );
  const own = nameCountries(input, 'own', board);
  const ends = nameBareEnds(arcs, input, board);
  const others = nameSymbols(
    symbols.filter((symbol) => !symbol.selected),
    input,
    board,
  );
  const foreign = nameCountries(input, 'foreign', board);
  const beside = new Map([...selected, ...others]);
  return {
    symbols: symbols.map((symbol) => ({ ...symbol, label: beside.get(symbol.id) ?? null })),
    arcs,
    names: [...own, ...ends, ...foreign],
  };
}
