import { DomEvent, type Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '#model/id.ts';
import type { MapScene } from '#scene/map/map-scene.ts';
import { distance, project, ZOOM_0 } from '#scene/map/mercator.ts';
import type { MapName } from '#scene/map/name.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import { reuse } from '#scene/reuse.ts';
import { focusedIn } from '#ui/focused-in.ts';
import { makeNameNode, updateNameNode } from './name-node.ts';
import { PinLayer } from './pin-layer.ts';
import { makeSymbolNode, updateSymbolNode } from './symbol-node.ts';

/** What the reader does to symbols. */
export interface SymbolGestures {
  readonly activate: (symbol: MapSymbol) => void;
  /** Hovers over or focuses a symbol's places; `null` when leaving. */
  readonly attend: (places: readonly PlaceId[] | null) => void;
}

/** Owns every symbol and name on the map: made once, set with each scene, destroyed with the map. */
export class SymbolLayer {
  readonly #map: LeafletMap;
  readonly #symbols: PinLayer<MapSymbol>;
  readonly #names: PinLayer<MapName>;
  readonly #gestures: SymbolGestures;
  readonly #listening = new AbortController();
  /** Of the places' names. */
  #lang: string | undefined;
  #dragged = false;
  #shown: readonly MapSymbol[] = [];
  #namesShown: readonly MapName[] = [];
  #isAttended: (symbol: MapSymbol) => boolean = () => false;

  constructor(map: LeafletMap, gestures: SymbolGestures) {
    this.#map = map;
    this.#gestures = gestures;
    this.#names = new PinLayer('map-names', 450, {
      keyOf: ({ id }) => id,
      lonLatOf: ({ lonLat }) => lonLat,
      make: makeNameNode,
      update: (node, name) => updateNameNode(node, name, this.#lang),
    });
    this.#symbols = new PinLayer('map-symbols', 600, {
      keyOf: ({ id }) => id,
      lonLatOf: ({ lonLat }) => lonLat,
      make: makeSymbolNode,
      update: (node, symbol) => updateSymbolNode(node, symbol, this.#lang),
    });
    this.#names.addTo(map);
    this.#symbols.addTo(map);
    this.#listen();
  }

  /** Shows a scene; what is drawn as it was is not touched. The focus stays with the symbol that holds the places it was on, or goes to the nearest. */
  set(scene: MapScene, lang: string | undefined): void {
    this.#lang = lang;
    const holder = focusedIn(this.#symbols.root);
    const focused = this.#shown.find(({ id }) => holder !== null && this.#symbols.nodeOf(id) === holder);
    this.#shown = reuse(this.#shown, scene.symbols, ({ id }) => id);
    this.#namesShown = reuse(this.#namesShown, scene.names, ({ id }) => id);
    this.#names.set(this.#namesShown);
    this.#symbols.set(this.#shown);
    this.#markAttended();
    if (focused !== undefined && this.#symbols.nodeOf(focused.id) === undefined) this.#passFocus(focused);
  }

  /** Lights up the symbols that hold what is attended to. Touches attributes only. */
  setAttended(isAttended: (symbol: MapSymbol) => boolean): void {
    this.#isAttended = isAttended;
    this.#markAttended();
  }

  destroy(): void {
    this.#listening.abort();
    this.#map.off('dragstart', this.#noteDrag);
    this.#symbols.remove();
    this.#names.remove();
  }

  /** To the symbol that took the places in; of a density, whose symbols need not know their places, to the nearest. */
  #passFocus({ places: [first], lonLat, group }: MapSymbol): void {
    const from = project(lonLat, ZOOM_0);
    const away = (symbol: MapSymbol) => distance(project(symbol.lonLat, ZOOM_0), from);
    const holder = this.#shown.find(({ places }) => places.some(({ id }) => id === first?.id));
    const next = holder ?? (group === null ? undefined : this.#shown.toSorted((a, b) => away(a) - away(b))[0]);
    if (next !== undefined) this.#symbols.nodeOf(next.id)?.focus({ preventScroll: true });
  }

  #markAttended(): void {
    for (const symbol of this.#shown) {
      this.#symbols.nodeOf(symbol.id)?.toggleAttribute('data-attended', this.#isAttended(symbol));
    }
  }

  #listen(): void {
    const { root } = this.#symbols;
    const { signal } = this.#listening;
    const listen = <Type extends 'click' | 'pointerover' | 'pointerout' | 'focusin' | 'focusout'>(
      type: Type,
      act: (symbol: MapSymbol, event: HTMLElementEventMap[Type]) => void,
    ) =>
      root.addEventListener(
        type,
        (event) => {
          const symbol = this.#symbolAt(event.target);
          if (symbol !== undefined) act(symbol, event);
        },
        { signal },
      );
    listen('click', (symbol, event) => {
      // The end of a drag that began on a symbol is a click to the browser; one by keyboard has no pointer (detail 0).
      if (event.detail > 0 && this.#dragged) return;
      this.#gestures.activate(symbol);
    });
    listen('pointerover', ({ places }, { pointerType }) => {
      if (pointerType !== 'touch') this.#attend(places);
    });
    listen('pointerout', () => this.#gestures.attend(null));
    listen('focusin', ({ places }) => this.#attend(places));
    listen('focusout', () => this.#gestures.attend(null));
    this.#map.on('dragstart', this.#noteDrag);
    root.addEventListener('pointerdown', () => this.#forgetDrag(), { signal });
    // Two quick clicks on a symbol are not a wish to zoom.
    DomEvent.on(root, 'dblclick', DomEvent.stopPropagation);
  }

  readonly #noteDrag = () => {
    this.#dragged = true;
  };

  #forgetDrag(): void {
    this.#dragged = false;
  }

  #attend(places: MapSymbol['places']): void {
    this.#gestures.attend(places.map(({ id }) => id));
  }

  #symbolAt(target: EventTarget | null): MapSymbol | undefined {
    const node = target instanceof Element ? target.closest('button') : null;
    return node === null ? undefined : this.#shown.find(({ id }) => this.#symbols.nodeOf(id) === node);
  }
}
