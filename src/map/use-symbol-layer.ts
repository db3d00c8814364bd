import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useRef } from 'react';
import type { PlaceId } from '#model/id.ts';
import { type Attention, NO_ATTENTION } from '#model/view.ts';
import { openingCamera } from '#scene/map-open.ts';
import type { MapScene } from '#scene/map-scene.ts';
import type { MapSymbol } from '#scene/map-symbol.ts';
import type { Store } from '#store/create-store.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { readRest } from './map-rest.ts';
import { SymbolLayer } from './symbol-layer.ts';

/** Makes the symbol layer, hands it each scene and what is attended to, and lets it go. */
export function useSymbolLayer(map: LeafletMap, scene: MapScene): void {
  const store = useDatelineStore();
  const layerRef = useRef<SymbolLayer | null>(null);
  const sceneRef = useRef(scene);

  useLayoutEffect(
    function ownSymbols() {
      const layer = new SymbolLayer(map, {
        activate: (symbol) => activate(symbol, store, map),
        attend: (places) =>
          store.dispatch({ type: 'attend', attention: places === null ? NO_ATTENTION : { kind: 'places', places } }),
      });
      layer.set(sceneRef.current);
      layerRef.current = layer;
      const unsubscribe = store.subscribe(({ attention }, previous) => {
        if (attention !== previous.attention) layer.setAttended(attendedPlaces(attention, store));
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
      sceneRef.current = scene;
      layerRef.current?.set(scene);
    },
    [scene],
  );
}

function attendedPlaces(attention: Attention, store: Store): ReadonlySet<PlaceId> {
  switch (attention.kind) {
    case 'none':
      return new Set();
    case 'places':
      return new Set(attention.places);
    case 'event': {
      const table = store.select.table(store.getState());
      const row = table.rowOf(attention.event);
      const place = row === undefined ? null : table.told(row).place;
      return new Set(place === null ? [] : [place.id]);
    }
  }
}

/**
 * A place is filtered by, or no longer. Several places under one symbol come apart; where no zoom can separate them, each
 * press goes on to the next.
 */
function activate(symbol: MapSymbol, store: Store, map: LeafletMap): void {
  const { camera, size } = readRest(map);
  const opened = openingCamera(symbol, camera, size);
  if (opened !== null) {
    store.dispatch({ type: 'move-camera', camera: opened });
    return;
  }
  const current = symbol.places.findIndex(({ id }) => id === store.getState().view.place);
  const next = symbol.places[current + 1];
  store.dispatch(next === undefined ? { type: 'clear-selection' } : { type: 'select-place', place: next.id });
}
