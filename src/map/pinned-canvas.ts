import { DomUtil, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import { type Zoom, zoomLevel } from '#model/camera.ts';
import { worldSize } from '#scene/map/mercator.ts';
import type { Sheet } from '#scene/map/sheet.ts';
import { zoomOf } from './lat-lng.ts';
import { layerOrigin } from './layer-origin.ts';
import { preparePane } from './prepare-pane.ts';

/** A canvas pinned to the map: it moves with drags, and stretches with flights and zooms until it is painted anew. */
export class PinnedCanvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;
  readonly #map: LeafletMap;
  #sheet: Sheet | undefined;

  constructor(map: LeafletMap, pane: string, level: number) {
    this.#map = map;
    this.element = DomUtil.create('canvas', `${pane}-canvas leaflet-zoom-animated`);
    this.element.setAttribute('aria-hidden', 'true');
    this.context = this.element.getContext('2d');
    map.getPane(preparePane(map, pane, level))?.append(this.element);
    map.on('zoom viewreset', this.#follow, this).on('zoomanim', this.#followZoom, this);
  }

  /**
   * Lays the canvas out; this clears it.
   *
   * @param pixels how many there are of its own, across and down
   */
  lay(sheet: Sheet, pixels: readonly [number, number]): void {
    this.#sheet = sheet;
    [this.element.width, this.element.height] = pixels;
    this.element.style.width = `${sheet.size.width}px`;
    this.element.style.height = `${sheet.size.height}px`;
    this.#follow();
  }

  /** Leaves no pixel of it. */
  clear(): void {
    this.#sheet = undefined;
    this.element.width = 0;
  }

  destroy(): void {
    this.#map.off('zoom viewreset', this.#follow, this).off('zoomanim', this.#followZoom, this);
    this.element.remove();
    // Frees the pixels at once, whatever may still refer to the element.
    this.clear();
  }

  #follow(): void {
    const { x, y } = this.#map.getPixelOrigin();
    this.#put(zoomOf(this.#map), this.#map.project(this.#map.getCenter()).x, x, y);
  }

  /** Sets off for where the zoom will end; leaflet.css moves there at the pace of the basemap. */
  #followZoom({ center, zoom }: ZoomAnimEvent): void {
    const middle = this.#map.project(center, zoom);
    const { x, y } = layerOrigin(this.#map, middle);
    this.#put(zoomLevel(zoom), middle.x, x, y);
  }

  /** On the copy of the world that is nearest to the middle, which is given in pixels of the world. */
  #put(zoom: Zoom, middle: number, originX: number, originY: number): void {
    if (this.#sheet === undefined) return;
    const { corner, size } = this.#sheet;
    const scale = 2 ** (zoom - this.#sheet.zoom);
    const world = worldSize(zoom);
    const turns = Math.round((middle - (corner.x + size.width / 2) * scale) / world);
    const [x, y] = [corner.x * scale + turns * world - originX, corner.y * scale - originY];
    this.element.style.transform = `translate(${x}px,${y}px)${scale === 1 ? '' : ` scale(${scale})`}`;
  }
}
