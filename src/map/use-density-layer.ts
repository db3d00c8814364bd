import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { MapScene } from '#scene/map/map-scene.ts';
import { useDatelineStore } from '#store/store-context.ts';
import type { DensityLayer } from './density-layer.ts';
import type { RestingDensity } from './use-density.ts';

/** Makes the density layer as long as there is a density, moves it with the window, and lets it go. */
export function useDensityLayer(
  map: LeafletMap,
  resting: RestingDensity | null,
  { symbols }: MapScene,
  fontSize: number,
) {
  const { number } = useLocale();
  const store = useDatelineStore();
  const layerRef = useRef<DensityLayer | null>(null);
  const Layer = resting?.parts.DensityLayer;

  useLayoutEffect(
    function ownDensity() {
      if (Layer === undefined) return undefined;
      const layer = new Layer(map);
      layerRef.current = layer;
      const unsubscribe = store.subscribe(({ view }, { view: before }) => {
        if (view.window !== before.window) layer.move(view.window);
      });
      return () => {
        unsubscribe();
        layerRef.current = null;
        layer.destroy();
      };
    },
    [map, store, Layer],
  );

  useLayoutEffect(
    function showRest() {
      if (resting === null) return;
      const { density } = resting;
      const shapes = store.getState().dataset.categories.map(({ shape }) => shape);
      layerRef.current?.set({ density, symbols, fontSize, shapes, formatCount: number });
    },
    [store, resting, symbols, fontSize, number],
  );
}
