import type { Map as LeafletMap } from 'leaflet';
import type { CategoryShape } from '#model/dataset.ts';
import type { Interval } from '#model/time.ts';
import { SLOT_PROPERTIES, shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { type PixelRatio, pixelRatio, toDevice } from '#scene/device-px.ts';
import type { MapDensity } from '#scene/map/density.ts';
import { movingSymbols, standingAtRest } from '#scene/map/moving-symbols.ts';
import { gridSheet, type Sheet, viewSheet } from '#scene/map/sheet.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import { type Ink, readInk } from '#ui/read-ink.ts';
import { watchColours } from '#ui/watch-colours.ts';
import { readRamp } from './cell-ramp.ts';
import { paintCells } from './paint-cells.ts';
import { paintSymbols } from './paint-symbols.ts';
import { PinnedCanvas } from './pinned-canvas.ts';

/** Set on the map's container while the symbols are on the canvas. */
const MOVING = 'map-moving';

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

/** The picture, and what of it does not change while the window moves. */
interface Shown extends DensityPicture {
  readonly sheet: Sheet;
  readonly standing: ReturnType<typeof standingAtRest>;
  readonly marks: readonly Path2D[];
  /** A pixel for each cell; none where places are counted. */
  readonly cells: ImageData | null;
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
  #ink: Ink;
  #ramp: Uint32Array;
  #shown: Shown | undefined;
  #ratio: PixelRatio = pixelRatio(1);
  #window: Interval | undefined;
  #frame = 0;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#cells = new PinnedCanvas(map, 'map-cells', 300);
    this.#symbols = new PinnedCanvas(map, 'map-moving-symbols', 590);
    const container = map.getContainer();
    this.#ink = readInk(container, SLOT_PROPERTIES);
    this.#ramp = readRamp(container);
    this.#stopWatching = watchColours(container, () => {
      this.#ink = readInk(container, SLOT_PROPERTIES);
      this.#ramp = readRamp(container);
      this.#paintCells();
    });
  }

  /** Takes over what the map shows at rest. */
  set(picture: DensityPicture): void {
    const { density, symbols, shapes } = picture;
    const { camera, size, bins } = density;
    const before = this.#shown?.density === density ? this.#shown : undefined;
    const shown: Shown = {
      ...picture,
      sheet: before?.sheet ?? viewSheet(camera, size),
      standing: standingAtRest(symbols),
      marks: shapes.map((shape) => new Path2D(shapePath(shape, cssPx(1)))),
      cells: before?.cells ?? (bins.grid && new ImageData(bins.grid.columns, bins.grid.rows)),
    };
    this.#shown = shown;
    if (before === undefined) this.#lay(shown);
    this.#paintCells();
    const { classList } = this.#map.getContainer();
    if (!classList.contains(MOVING)) return;
    classList.remove(MOVING);
    this.#symbols.context?.clearRect(0, 0, size.width, size.height);
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

  #lay(shown: Shown): void {
    this.#laySymbols(shown.sheet);
    const { camera, bins } = shown.density;
    if (bins.grid === null) this.#cells.clear();
    else this.#cells.lay(gridSheet(bins.grid, camera.zoom), [bins.grid.columns, bins.grid.rows]);
  }

  #laySymbols(sheet: Sheet): void {
    const { width, height } = sheet.size;
    this.#ratio = pixelRatio(devicePixelRatio);
    this.#symbols.lay(sheet, [toDevice(width, this.#ratio), toDevice(height, this.#ratio)]);
    this.#symbols.context?.scale(this.#ratio, this.#ratio);
  }

  #paintMove(): void {
    if (this.#shown === undefined || this.#window === undefined) return;
    this.#shown.density.move(this.#window);
    this.#paintCells();
    this.#paintSymbols(this.#shown);
    const { classList } = this.#map.getContainer();
    if (!classList.contains(MOVING)) classList.add(MOVING);
  }

  #paintCells(): void {
    if (this.#shown === undefined) return;
    const { density, cells } = this.#shown;
    const { grid } = density.bins;
    if (grid === null || cells === null) return;
    paintCells(cells, grid, density.bins, density.counts, this.#ramp);
    this.#cells.context?.putImageData(cells, 0, 0);
  }

  #paintSymbols({ density, sheet, standing, formatCount, marks, fontSize }: Shown): void {
    const { context } = this.#symbols;
    if (context === null) return;
    if (this.#ratio !== devicePixelRatio) this.#laySymbols(sheet);
    context.clearRect(0, 0, sheet.size.width, sheet.size.height);
    const symbols = movingSymbols(density, sheet, standing, formatCount);
    paintSymbols(context, symbols, { ink: this.#ink, marks, fontSize });
  }
}
