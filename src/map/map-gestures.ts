import type { Map as LeafletMap } from 'leaflet';
import { ZOOM_STEP } from '#scene/map/camera.ts';
import { ownKey } from '#ui/own-key.ts';

export interface GestureListener {
  /** A finger or button has come down on the map. */
  readonly onPress: () => void;
  /** The reader has begun to move the map. */
  readonly onBegin: () => void;
  readonly onEscape: () => void;
}

/** One notch of a wheel, and the zoom that it is worth. */
const NOTCH_PX = 50;
const NOTCH_ZOOM = 0.5;
/** A pinch on a touchpad comes as a wheel with small steps: pixels for one level of zoom. */
const PINCH_PX = 60;

const MOVING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', '=', '_']);

/**
 * The gestures that the page and the map share. The wheel and one finger scroll the page; Ctrl or ⌘ with the wheel, a
 * pinch and two fingers move the map. Returns the removal of all listeners.
 */
export function listenToGestures(map: LeafletMap, { onPress, onBegin, onEscape }: GestureListener): () => void {
  const container = map.getContainer();
  const listening = new AbortController();
  const { signal } = listening;
  let pending = 0;

  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      pending += zoomOf(event);
      const zoom = Math.round((map.getZoom() + pending) / ZOOM_STEP) * ZOOM_STEP;
      if (zoom === map.getZoom()) return;
      pending = 0;
      onBegin();
      map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
    },
    { passive: false, signal },
  );

  container.addEventListener('pointerdown', onPress, { capture: true, signal });

  // Ahead of Leaflet, which would take one finger for a drag.
  container.addEventListener(
    'touchstart',
    (event) => {
      if (event.touches.length > 1) onBegin();
      else event.stopPropagation();
    },
    { capture: true, passive: true, signal },
  );

  container.addEventListener(
    'keydown',
    (event) => {
      const key = ownKey(event);
      if (key === 'Escape') onEscape();
      if (event.target === container && key !== null && MOVING_KEYS.has(key)) onBegin();
    },
    { capture: true, signal },
  );

  container.addEventListener('dblclick', ({ target }) => isOnSymbol(target) || onBegin(), { capture: true, signal });
  map.on('dragstart', onBegin);

  return () => {
    listening.abort();
    map.off('dragstart', onBegin);
  };
}

function zoomOf({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 20 : deltaY;
  return Math.abs(pixels) >= NOTCH_PX ? -Math.sign(pixels) * NOTCH_ZOOM : -pixels / PINCH_PX;
}

function isOnSymbol(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.map-symbol') !== null;
}
