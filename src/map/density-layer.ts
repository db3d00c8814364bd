import type { Map as LeafletMap } from 'leaflet';
import type { CategoryShape } from '#model/dataset.ts';
import type { Interval } from '#model/time.ts';
import { shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import type { MapDensity } from '#scene/map/density.ts';
import { densityRadius } from '#scene/map/density-merge.ts';
import { project, WORLD_PX } from '#scene/map/mercator.ts';
import { type MapSymbol, RING } from '#scene/map/symbol.ts';
import { watchColours } from '#ui/watch-colours.ts';
import { type DensityInk, readInk } from './density-ink.ts';
import { type PaintedSymbol, paintCells, paintSymbols, type SymbolStyle } from './density-paint.ts';
import { PinnedCanvas } from './pinned-canvas.ts';

/** Set on the map's container while the symbols are on the canvas. */
const MOVING = 'map-moving';

const NOTHING_STANDS = { known: new Map<number | null, MapSymbol>(), anyMuted: false };
const NO_STYLE: SymbolStyle = { marks: [], ring: 0, fontSize: 0 };

/** What the layer shows, apart from the window. */
export interface DensityPicture {
  readonly density: MapDensity;
  /** The symbols of the last rest. */
  readonly symbols: readonly MapSymbol[];
  /** Of text in symbols. */
  readonly fontSize: number;
  /** Of categories, by colour. */
  readonly shapes: readonly CategoryShape[];
  readonly formatCount: (count: number) => string;
}

/**
 * Shows the density while the window moves: cells and symbols on canvases, painted once a frame from counts that are kept up to
 * date. At rest the cells stay and the symbols are the DOM's again. Made once, set at each rest, destroyed with the map.
 */
export class DensityLayer {
  readonly #map: LeafletMap;
  readonly #cells: PinnedCanvas;
  readonly #symbols: PinnedCanvas;
  readonly #stopWatching: () => void;
  #ink: DensityInk;
  #picture: DensityPicture | undefined;
  /** What of the picture does not change while the window moves. */
  #standing: { readonly known: ReadonlyMap<number | null, MapSymbol>; readonly anyMuted: boolean } = NOTHING_STANDS;
  #style: SymbolStyle = NO_STYLE;
  #cellPixels: ImageData | undefined;
  #dpr = 1;
  #corner = { x: 0, y: 0 };
  #window: Interval | undefined;
  #frame = 0;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#cells = new PinnedCanvas(map, 'map-cells', 300);
    this.#symbols = new PinnedCanvas(map, 'map-moving-symbols', 590);
    this.#ink = readInk(map.getContainer());
    this.#stopWatching = watchColours(() => {
      this.#ink = readInk(map.getContainer());
      this.#paintCells();
    });
  }

  /** Takes over what the map shows at rest. */
  set(picture: DensityPicture): void {
    const laid = this.#picture?.density === picture.density;
    this.#picture = picture;
    const { density, symbols, fontSize, shapes } = picture;
    this.#standing = {
      known: new Map(symbols.map((symbol) => [symbol.group, symbol])),
      anyMuted: symbols.some(({ muted }) => muted),
    };
    const marks = shapes.map((shape) => new Path2D(shapePath(shape, cssPx(1))));
    this.#style = { ring: RING * density.scale, fontSize, marks };
    if (!laid) this.#lay(picture.density);
    this.#paintCells();
    const { classList } = this.#map.getContainer();
    if (!classList.contains(MOVING)) return;
    classList.remove(MOVING);
    this.#symbols.context?.clearRect(0, 0, picture.density.size.width, picture.density.size.height);
  }

  /** The window has moved: paints it in the next frame, once. */
  move(window: Interval): void {
    this.#window = window;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paintMove();
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#stopWatching();
    this.#map.getContainer().classList.remove(MOVING);
    this.#cells.destroy();
    this.#symbols.destroy();
  }

  #lay({ camera, size, bins: { grid } }: MapDensity): void {
    const { zoom, center } = camera;
    const world = WORLD_PX * 2 ** zoom;
    const middle = project(center, zoom);
    // On whole pixels, as the DOM's symbols are.
    this.#corner = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
    this.#dpr = devicePixelRatio;
    this.#symbols.lay(
      { x: this.#corner.x / world, y: this.#corner.y / world, zoom },
      [size.width, size.height],
      [Math.round(size.width * this.#dpr), Math.round(size.height * this.#dpr)],
    );
    this.#symbols.context?.scale(this.#dpr, this.#dpr);
    this.#cellPixels = grid === null ? undefined : new ImageData(grid.columns, grid.rows);
    if (grid === null) {
      this.#cells.lay({ x: 0, y: 0, zoom }, [0, 0], [0, 0]);
      return;
    }
    const extent = [grid.columns * grid.cellWidth * world, grid.rows * grid.cellHeight * world] as const;
    this.#cells.lay({ x: grid.left, y: grid.top, zoom }, extent, [grid.columns, grid.rows]);
  }

  #paintMove(): void {
    if (this.#picture === undefined || this.#window === undefined) return;
    const { density } = this.#picture;
    density.move(this.#window);
    this.#paintCells();
    this.#paintSymbols(this.#picture);
    const { classList } = this.#map.getContainer();
    if (!classList.contains(MOVING)) classList.add(MOVING);
  }

  #paintCells(): void {
    const { density } = this.#picture ?? {};
    if (density?.bins.grid == null || this.#cellPixels === undefined) return;
    paintCells(this.#cellPixels, density.bins.grid, density.bins, density.counts, this.#ink);
    this.#cells.context?.putImageData(this.#cellPixels, 0, 0);
  }

  #paintSymbols(picture: DensityPicture): void {
    const { density } = picture;
    const { context } = this.#symbols;
    if (context === null) return;
    if (this.#dpr !== devicePixelRatio) this.#lay(density);
    const { width, height } = density.size;
    context.clearRect(0, 0, width, height);
    paintSymbols(context, this.#movingSymbols(picture), this.#style, this.#ink);
  }

  /** The groups of the last rest with what they have now. */
  #movingSymbols({ density, formatCount }: DensityPicture): readonly PaintedSymbol[] {
    const sums = density.sums();
    const world = WORLD_PX * 2 ** density.camera.zoom;
    const { slots } = density.bins;
    const { known, anyMuted } = this.#standing;
    const moving: PaintedSymbol[] = [];
    for (let group = 0; group < sums.count.length; group++) {
      const count = sums.count[group] ?? 0;
      if (count === 0) continue;
      const x = Math.round((sums.x[group] ?? 0) * world) - this.#corner.x;
      const y = Math.round((sums.y[group] ?? 0) * world) - this.#corner.y;
      const radius = densityRadius(count, density.scale);
      const outside = x < -radius || y < -radius || x > density.size.width + radius || y > density.size.height + radius;
      if (outside) continue;
      const symbol = known.get(group);
      moving.push({
        x,
        y,
        radius,
        count,
        text: count > 1 ? formatCount(count) : null,
        slots: sums.slots.subarray(group * slots, (group + 1) * slots),
        muted: symbol?.muted ?? anyMuted,
        selected: symbol?.selected ?? false,
      });
    }
    return moving;
  }
}
