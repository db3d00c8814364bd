import { useLayoutEffect, useMemo, useState } from 'react';
import type { Interval } from '#model/time.ts';
import { createMapDensity, type MapDensity, type SettledDensity } from '#scene/map-density.ts';
import { textScale } from '#scene/map-scene-input.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import type { MapRest } from './map-rest.ts';

/** The window rests when it has not moved for so long. */
const REST_MS = 150;

export interface RestingDensity {
  readonly density: MapDensity;
  readonly settled: SettledDensity;
}

/**
 * How many events are where, when there are too many to draw one by one; `null` otherwise. Made anew where the map comes to
 * rest, settled anew where the window does: what moves in between is the density layer's.
 */
export function useDensity({ camera, size, fontSize }: MapRest): RestingDensity | null {
  const isDense = useSelected((select) => select.mapIsDense);
  const table = useSelected((select) => select.table);
  const rows = useSelected((select) => select.tierRows);
  const categories = useValue(({ dataset }) => dataset.categories.length);
  const window = useRestedWindow(isDense);
  const { zoom, center } = camera;
  const [lon, lat] = center;
  const { width, height } = size;
  const density = useMemo(
    () =>
      isDense
        ? createMapDensity({
            table,
            rows,
            categories,
            camera: { zoom, center: [lon, lat] },
            size: { width, height },
            scale: textScale({ fontSize }),
          })
        : null,
    [isDense, table, rows, categories, zoom, lon, lat, width, height, fontSize],
  );
  return useMemo(() => density && { density, settled: density.settle(window) }, [density, window]);
}

/** The window as it was when it last came to rest; it is not followed while `active` is false. */
function useRestedWindow(active: boolean): Interval {
  const store = useDatelineStore();
  const [rested, setRested] = useState(() => store.getState().view.window);
  useLayoutEffect(
    function awaitRest() {
      if (!active) return undefined;
      let pause = 0;
      const rest = () => setRested(store.getState().view.window);
      rest();
      const unsubscribe = store.subscribe(({ view }, { view: before }) => {
        if (view.window === before.window) return;
        clearTimeout(pause);
        pause = self.setTimeout(rest, REST_MS);
      });
      return () => {
        clearTimeout(pause);
        unsubscribe();
      };
    },
    [store, active],
  );
  return rested;
}
