import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { Bbox } from '#model/place.ts';
import type { View } from '#model/view.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { roundCamera } from '#scene/map/camera.ts';
import { boundsOf } from '#scene/map/mercator.ts';
import type { CountryPoint } from '#scene/map/scene-input.ts';
import { targetCamera } from '#scene/map/target.ts';
import type { MapStory } from '#stage/map-story.ts';
import { onlyWindowMoved } from '#store/same-view.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { CameraPilot } from './camera-pilot.ts';
import { zoomOf } from './lat-lng.ts';
import { listenToGestures } from './map-gestures.ts';
import { type MapRest, readRest } from './map-rest.ts';
import { stillPanning } from './reduced-motion.ts';

/**
 * A filter shifts the frame of a large table by a few pixels at most times: less than the room at its edges, and no reason
 * to fly there and count all cells anew.
 */
const STIR = 16;

/**
 * Keeps the map where the story wants it, hands the reader's own moves to the store, and tells where the map rests.
 *
 * @param countries by which the first picture is framed; none until they have come
 */
export function useCameraPilot(map: LeafletMap, story: MapStory, countries: readonly CountryPoint[]): MapRest {
  const store = useDatelineStore();
  const [rest, setRest] = useState(() => readRest(map));
  const pilotRef = useRef<CameraPilot | null>(null);

  useEffect(
    function ownPilot() {
      const tellRest = () => {
        const settled = readRest(map);
        setRest(settled);
        const bounds = boundsOf(settled.camera, settled.size);
        const area = settled.size.width * settled.size.height;
        if (area > 0 && !sameBounds(store.getState().mapBounds, bounds)) store.dispatch({ type: 'see-bounds', bounds });
      };
      const pilot = new CameraPilot(map, {
        onRest: tellRest,
        onUserMove: (moved) => {
          const camera = roundCamera(moved);
          store.dispatch({ type: 'move-camera', camera });
          // Back from beyond the edge of the world, also where that is no other camera than before.
          pilot.goTo(camera, 'fly', 1);
        },
      });
      const stopListening = listenToGestures(map, {
        onPress: () => pilot.land(),
        onBegin: () => pilot.gestureBegins(),
        onEscape: () => store.dispatch({ type: 'clear-selection' }),
      });
      const panAgain = stillPanning(map);
      const observer = new ResizeObserver(() => pilot.resize());
      observer.observe(map.getContainer());
      pilotRef.current = pilot;
      tellRest();
      return () => {
        pilotRef.current = null;
        observer.disconnect();
        panAgain();
        stopListening();
        pilot.destroy();
      };
    },
    [map, store],
  );

  const followed = useRef<Followed | null>(null);
  const { width, height } = rest.size;
  useEffect(
    function followStory() {
      const size = { width: cssPx(width), height: cssPx(height) };
      if (width === 0 || height === 0) return undefined;
      const before = followed.current;
      followed.current = { view: story.view, size, countries };
      const resized = before === null || before.size.width !== width || before.size.height !== height;
      const arrived = before !== null && before.countries !== countries;
      const go = () => {
        const target = targetCamera({ ...story, size, countries, zoom: zoomOf(map) });
        pilotRef.current?.goTo(target, resized || arrived ? 'jump' : 'fly', story.extent === null ? 1 : STIR);
      };
      if (resized || arrived || !onlyWindowMoved(before.view, story.view)) {
        go();
        return undefined;
      }
      return store.rest.whenCalm(go);
    },
    [map, store, story, width, height, countries],
  );

  return rest;
}

/** What the map has been led by. */
interface Followed {
  readonly view: View;
  readonly size: Size;
  readonly countries: readonly CountryPoint[];
}

function sameBounds(a: Bbox | null, b: Bbox): boolean {
  return a?.every((edge, i) => edge === b[i]) ?? false;
}
