import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useRef } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import type { LonLat } from '#model/place.ts';
import { type Attention, NO_ATTENTION } from '#model/view.ts';
import type { MapScene } from '#scene/map/map-scene.ts';
import { openingCamera } from '#scene/map/open.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import type { Store } from '#store/create-store.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { readRest } from './map-rest.ts';
import { SymbolLayer } from './symbol-layer.ts';
import type { RestingDensity } from './use-density.ts';

/** Makes the symbol layer, hands it each scene and what is attended to, and lets it go. */
export function useSymbolLayer(map: LeafletMap, scene: MapScene, resting: RestingDensity | null): void {
  const store = useDatelineStore();
  const layerRef = useRef<SymbolLayer | null>(null);
  const { lang } = useStoryText();
  const shownRef = useRef({ scene, resting, lang });

  useLayoutEffect(
    function ownSymbols() {
      const layer = new SymbolLayer(map, {
        activate: (symbol) => activateSymbol(symbol, shownRef.current.resting, store, map),
        attend: (places) =>
          store.dispatch({ type: 'attend', attention: places === null ? NO_ATTENTION : { kind: 'places', places } }),
      });
      layer.set(shownRef.current.scene, shownRef.current.lang);
      layerRef.current = layer;
      const unsubscribe = store.subscribe(({ attention }, previous) => {
        if (attention !== previous.attention) layer.setAttended(holderOf(attention, shownRef.current.resting, store));
      });
      return () => {
        unsubscribe();
        layerRef.current = null;
        layer.destroy();
      };
    },
    [map, store],
  );

  useLayoutEffect(
    function showScene() {
      shownRef.current = { scene, resting, lang };
      layerRef.current?.set(scene, lang);
    },
    [scene, resting, lang],
  );
}

/** Tells of a symbol whether it holds what is attended to. */
function holderOf(attention: Attention, resting: RestingDensity | null, store: Store): (symbol: MapSymbol) => boolean {
  switch (attention.kind) {
    case 'none':
    case 'span':
      return () => false;
    case 'places': {
      const attended = new Set(attention.places);
      return ({ places }) => places.some(({ id }) => attended.has(id));
    }
    case 'event': {
      const place = store.select.attendedEvent(store.getState())?.place;
      if (place == null) return () => false;
      if (resting === null) return ({ places }) => places.some(({ id }) => id === place.id);
      const holder = resting.settled.groupOf(place);
      return ({ group }) => group === holder;
    }
  }
}

/**
 * A place is filtered by, or no longer. Several places under one symbol come apart; where no zoom can separate them, each
 * press goes on to the next.
 */
export function activateSymbol(symbol: MapSymbol, resting: RestingDensity | null, store: Store, map: LeafletMap): void {
  const { camera, size } = readRest(map);
  const opened = openingCamera(symbol, camera, size, pointsOf(symbol, resting));
  if (opened !== null) {
    store.dispatch({ type: 'open-symbol', camera: opened, name: symbol.name });
    return;
  }
  const current = symbol.places.findIndex(({ id }) => id === store.getState().view.place);
  const next = symbol.places[current + 1];
  store.dispatch(next === undefined ? { type: 'clear-selection' } : { type: 'select-place', place: next.id });
}

/** What a symbol spreads over: its places, or the corners around their events where it does not know all of them. */
function pointsOf({ places, placeCount, group }: MapSymbol, resting: RestingDensity | null): readonly LonLat[] {
  const corners = group === null || places.length === placeCount ? null : (resting?.density.corners(group) ?? null);
  return corners ?? places.map(({ lonLat }) => lonLat);
}
