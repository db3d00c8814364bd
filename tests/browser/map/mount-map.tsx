import { Profiler, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import '#app/theme.css';
import { MapPanel } from '#map/MapPanel.tsx';
import type { Dataset } from '#model/dataset.ts';
import { defaultView, type View } from '#model/view.ts';
import type { Change } from '#store/change.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

export interface MountedMap {
  readonly store: Store;
  /** The box that the map fills: 800 × 500 px unless it is given another size. */
  readonly host: HTMLElement;
  /** Every change that altered the state, in order. */
  readonly changes: readonly Change[];
  readonly painted: ReturnType<typeof vi.fn>;
  /** How many times React has rendered anything of the map. */
  readonly renders: () => number;
  readonly symbols: () => readonly HTMLButtonElement[];
  readonly symbol: (place: string) => HTMLButtonElement;
  readonly container: () => HTMLElement;
  readonly unmount: () => void;
}

const mounted = new Set<MountedMap>();

/** Mounts the map in strict mode, with motion reduced so that flights are jumps, and waits for its first picture. */
export async function mountMap(dataset: Dataset, different: Partial<View> = {}): Promise<MountedMap> {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: query.includes('reduce'), media: query }) as MediaQueryList,
  );
  const store = createStore(dataset, { ...defaultView(dataset), ...different });
  const changes: Change[] = [];
  store.onChange((change) => changes.push(change));
  const host = document.createElement('div');
  host.style.cssText = 'position: relative; width: 800px; height: 500px';
  document.body.append(host);
  const painted = vi.fn();
  let renders = 0;
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <StoreContext value={store}>
        <Profiler id="map" onRender={() => renders++}>
          <ErrorBoundary fallback={() => <p role="alert">The map failed.</p>}>
            <MapPanel onPainted={painted} />
          </ErrorBoundary>
        </Profiler>
      </StoreContext>
    </StrictMode>,
  );
  const symbols = () => [...host.querySelectorAll<HTMLButtonElement>('.map-symbol')];
  const map: MountedMap = {
    store,
    host,
    changes,
    painted,
    renders: () => renders,
    symbols,
    symbol: (place) => {
      const node = symbols().find(({ dataset: { placeId } }) => placeId === place);
      if (node === undefined) throw new Error(`No symbol is led by ${place}.`);
      return node;
    },
    container: () => {
      const node = host.querySelector<HTMLElement>('.map-leaflet');
      if (node === null) throw new Error('Leaflet has no container.');
      return node;
    },
    unmount: () => {
      root.unmount();
      host.remove();
      mounted.delete(map);
    },
  };
  mounted.add(map);
  await expect.poll(() => painted, { message: 'the map paints' }).toHaveBeenCalled();
  return map;
}

/** Unmounts what tests have left and gives the page its own media queries back. */
export function unmountMaps(): void {
  for (const map of mounted) map.unmount();
  vi.restoreAllMocks();
}

/** How often the map has rendered, once what comes late (basemap, pointers) has come and nothing renders any more. */
export async function settledRenders(map: MountedMap): Promise<number> {
  let before = -1;
  let quiet = 0;
  await expect
    .poll(
      () => {
        quiet = map.renders() === before ? quiet + 1 : 0;
        before = map.renders();
        return quiet;
      },
      { message: 'the map rests', interval: 100 },
    )
    .toBeGreaterThan(4);
  return before;
}

export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
