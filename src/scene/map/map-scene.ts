import { nameCountries } from './country.ts';
import { boxAround, createLabelBoard } from './label.ts';
import type { DrawLines, MapLines } from './lines.ts';
import { pointInScene } from './mercator.ts';
import { type MapName, nameBareEnds } from './name.ts';
import type { DrawPointers, MapPointer } from './pointer.ts';
import type { MapSceneInput } from './scene-input.ts';
import { drawSymbols, type MapSymbol } from './symbol.ts';
import { nameSymbols } from './symbol-name.ts';

/** What the map draws above the basemap, for one resting camera. */
export interface MapScene extends MapLines {
  /** In the story's order. */
  readonly symbols: readonly MapSymbol[];
  /** Of countries, and of places that have no symbol. */
  readonly names: readonly MapName[];
  /** To the places outside of the map. */
  readonly pointers: readonly MapPointer[];
}

/** Parts of the scene of which most views have none: `drawLines` of lines.ts, `drawPointers` of pointer.ts. */
export interface LateDrawings {
  readonly drawLines?: DrawLines | undefined;
  readonly drawPointers?: DrawPointers | undefined;
}

const NO_LINES: MapLines = { arcs: [], routes: [] };

/**
 * Lays out the map. Names that would lie on a symbol, a control, a pointer, another name or the edge are left out; the first to be
 * placed are the selected symbol's, then the story's countries, then the other symbols, then the rest of the world.
 *
 * @param symbols without names: one per place or group of places, or those of a density
 * @param late what the page fetches when there is any of it to draw
 */
export function mapScene(
  input: MapSceneInput,
  symbols: readonly MapSymbol[] = drawSymbols(input),
  { drawLines = () => NO_LINES, drawPointers = () => [] }: LateDrawings = {},
): MapScene {
  const { arcs, routes } = drawLines(input, symbols);
  const pointers = drawPointers(symbols, input);
  const board = createLabelBoard(input.size, [
    ...input.controls,
    ...pointers.map(({ box }) => box),
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
  const own = nameCountries(input, 'own', board, symbols);
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
    pointers,
  };
}
