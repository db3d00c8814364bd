import { nameCountries } from './country.ts';
import { boxAround, createLabelBoard } from './label.ts';
import type { DrawLines, MapLines } from './lines.ts';
import { pointInScene } from './mercator.ts';
import { type MapName, nameBareEnds } from './name.ts';
import type { MapSceneInput } from './scene-input.ts';
import { drawSymbols, type MapSymbol } from './symbol.ts';
import { nameSymbols } from './symbol-name.ts';

/** What the map draws above the basemap, for one resting camera. */
export interface MapScene extends MapLines {
  /** In the story's order. */
  readonly symbols: readonly MapSymbol[];
  /** Of countries, and of places that have no symbol. */
  readonly names: readonly MapName[];
}

const NO_LINES: MapLines = { arcs: [], routes: [] };

/**
 * Lays out the map. Names that would lie on a symbol, a control, another name or the edge are left out; the first to be
 * placed are the selected symbol's, then the story's countries, then the other symbols, then the rest of the world.
 *
 * @param symbols without names: one per place or group of places, or those of a density
 * @param drawLines `drawLines` of lines.ts, which the page fetches when there are any to draw
 */
export function mapScene(
  input: MapSceneInput,
  symbols: readonly MapSymbol[] = drawSymbols(input),
  drawLines: DrawLines = () => NO_LINES,
): MapScene {
  const { arcs, routes } = drawLines(input, symbols);
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
    new Set(own.flatMap(({ country }) => country ?? [])),
  );
  const foreign = nameCountries(input, 'foreign', board);
  const beside = new Map([...selected, ...others]);
  return {
    symbols: symbols.map((symbol) => ({ ...symbol, label: beside.get(symbol.id) ?? null })),
    arcs,
    routes,
    names: [...own, ...ends, ...foreign],
  };
}
