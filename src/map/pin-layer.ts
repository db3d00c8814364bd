import { DomUtil, type LatLng, Layer, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import { FULL_TURN, lonBeside } from '#model/around-world.ts';
import { type LonLat, lonDegrees } from '#model/place.ts';
import { focusedIn } from '#ui/focused-in.ts';
import { layerOrigin } from './layer-origin.ts';
import { preparePane } from './prepare-pane.ts';

/** Degrees by which a name may stand farther from the middle than the place that it names. */
const OVERHANG = 30;

/** Draws one kind of thing that stands at a point of the map. */
export interface PinPainter<Item> {
  readonly keyOf: (item: Item) => string;
  readonly lonLatOf: (item: Item) => LonLat;
  readonly make: (item: Item) => HTMLElement;
  /** Brings a node up to date; called for new nodes too. */
  readonly update: (node: HTMLElement, item: Item) => void;
}

interface Pin<Item> {
  readonly node: HTMLElement;
  item: Item;
}

/**
 * Keyed DOM nodes that keep their points of the map through drags, flights and zoom animations, as Leaflet's markers do.
 * A node lives as long as its key is in the list. Their order in the document is that of the list.
 */
export class PinLayer<Item> extends Layer {
  /** Holds the nodes. */
  readonly root: HTMLElement;
  readonly #painter: PinPainter<Item>;
  readonly #pins = new Map<string, Pin<Item>>();
  readonly #paneName: string;
  readonly #level: number;

  constructor(name: string, level: number, painter: PinPainter<Item>) {
    super();
    this.#paneName = name;
    this.#level = level;
    this.#painter = painter;
    this.root = DomUtil.create('div', `${name}-pins`);
  }

  override onAdd(map: LeafletMap): this {
    map.getPane(preparePane(map, this.#paneName, this.#level))?.append(this.root);
    map.on('zoom viewreset', this.#placeAll, this).on('zoomanim', this.#followZoom, this);
    this.#placeAll();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoom viewreset', this.#placeAll, this).off('zoomanim', this.#followZoom, this);
    this.root.remove();
    return this;
  }

  nodeOf(key: string): HTMLElement | undefined {
    return this.#pins.get(key)?.node;
  }

  /** Shows these items and no others. */
  set(items: readonly Item[]): void {
    const kept = new Set(items.map(this.#painter.keyOf));
    for (const [key, { node }] of this.#pins) {
      if (kept.has(key)) continue;
      node.remove();
      this.#pins.delete(key);
    }
    for (const item of items) this.#set(item);
    this.#putInOrder(items);
  }

  #set(item: Item): void {
    const key = this.#painter.keyOf(item);
    const known = this.#pins.get(key);
    if (known?.item === item) return;
    const pin = known ?? { node: this.#painter.make(item), item };
    if (known === undefined) {
      this.#pins.set(key, pin);
      pin.node.classList.add('map-pin', 'leaflet-zoom-animated');
      this.root.append(pin.node);
    }
    pin.item = item;
    this.#painter.update(pin.node, item);
    this.#place(pin);
  }

  /** Moves as few nodes as possible, and never the focused one: a node that is taken out and put back loses the focus. */
  #putInOrder(items: readonly Item[]): void {
    const nodes = items.flatMap((item) => this.nodeOf(this.#painter.keyOf(item)) ?? []);
    const holder = focusedIn(this.root);
    const focused = nodes.findIndex((node) => node.contains(holder));
    const anchor = nodes[focused];
    let next: Element | null = null;
    for (const node of nodes.slice(focused + 1).reverse()) {
      if (node.nextElementSibling !== next) this.root.insertBefore(node, next);
      next = node;
    }
    next = anchor ?? null;
    for (const node of nodes.slice(0, Math.max(focused, 0)).reverse()) {
      if (node.nextElementSibling !== next) this.root.insertBefore(node, next);
      next = node;
    }
  }

  #placeAll(): void {
    for (const pin of this.#pins.values()) this.#place(pin);
  }

  #place({ node, item }: Pin<Item>): void {
    // Not on a map, or on one that is gone.
    if (!this.root.isConnected) return;
    const at = this.#beside(item, this._map.getCenter());
    moveTo(node, this._map.latLngToLayerPoint(at).round());
  }

  /** Where the item stands on a map with this middle, which goes round. */
  #beside(item: Item, center: LatLng): [lat: number, lon: number] {
    const [lon, lat] = this.#painter.lonLatOf(item);
    const isBeside = Math.abs(lon - center.lng) <= FULL_TURN / 2 + OVERHANG;
    return [lat, isBeside ? lon : lonBeside(lon, lonDegrees(center.lng))];
  }

  /** Sets off for where the zoom will end; leaflet.css moves there at the pace of the basemap. */
  #followZoom({ center, zoom }: ZoomAnimEvent): void {
    const origin = layerOrigin(this._map, this._map.project(center, zoom));
    for (const { node, item } of this.#pins.values()) {
      const at = this._map.project(this.#beside(item, center), zoom);
      moveTo(node, at.subtract(origin).round());
    }
  }
}

/**
 * In two dimensions, unlike Leaflet's own: a third would make layers of the compositor of many pins, and what they cost is
 * due whenever anything on the page is painted.
 */
function moveTo(node: HTMLElement, { x, y }: Point): void {
  node.style.transform = `translate(${x}px,${y}px)`;
}
