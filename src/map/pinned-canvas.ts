import { DomUtil, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import { WORLD_PX } from '#scene/map/mercator.ts';
import { layerOrigin } from './layer-origin.ts';
import { preparePane } from './prepare-pane.ts';

/** Where a canvas lies: its corner in Mercator (0 to 1), and the zoom at which one of its CSS pixels is one of the map's. */
export interface CanvasPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A canvas pinned to the map: it moves with drags, and stretches with flights and zooms until it is painted anew. */
export class PinnedCanvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;
  readonly #map: LeafletMap;
  #place: CanvasPlace = { x: 0, y: 0, zoom: 0 };

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
   * @param size in CSS pixels
   * @param pixels how many there are of its own, across and down
   */
  lay(place: CanvasPlace, size: readonly [number, number], pixels: readonly [number, number]): void {
    this.#place = place;
    [this.element.width, this.element.height] = pixels;
    this.element.style.width = `${size[0]}px`;
    this.element.style.height = `${size[1]}px`;
    this.#follow();
  }

  destroy(): void {
    this.#map.off('zoom viewreset', this.#follow, this).off('zoomanim', this.#followZoom, this);
    this.element.remove();
    // Frees the pixels at once, whatever may still refer to the element.
    this.element.width = 0;
  }

  #follow(): void {
    const origin = this.#map.getPixelOrigin();
    this.#put(this.#map.getZoom(), origin.x, origin.y);
  }

  /** Sets off for where the zoom will end; leaflet.css moves there at the pace of the basemap. */
  #followZoom({ center, zoom }: ZoomAnimEvent): void {
    const origin = layerOrigin(this.#map, this.#map.project(center, zoom));
    this.#put(zoom, origin.x, origin.y);
  }

  #put(zoom: number, originX: number, originY: number): void {
    const world = WORLD_PX * 2 ** zoom;
    const scale = 2 ** (zoom - this.#place.zoom);
    const [x, y] = [this.#place.x * world - originX, this.#place.y * world - originY];
    this.element.style.transform = `translate(${x}px,${y}px)${scale === 1 ? '' : ` scale(${scale})`}`;
  }
}
