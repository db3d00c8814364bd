import { drawArcs, type MapArc } from './arc.ts';
import { drawRoutes, type MapRoute } from './route.ts';
import type { MapSceneInput } from './scene-input.ts';
import type { MapSymbol } from './symbol.ts';

/** What is drawn between symbols. */
export interface MapLines {
  readonly arcs: readonly MapArc[];
  readonly routes: readonly MapRoute[];
}

export type DrawLines = (input: MapSceneInput, symbols: readonly MapSymbol[]) => MapLines;

/** Arcs to linked events, and the ways that were taken. */
export const drawLines: DrawLines = (input, symbols) => ({
  arcs: drawArcs(input, symbols),
  routes: drawRoutes(input, symbols),
});
