import type { Map as LeafletMap, ZoomPanOptions } from 'leaflet';
import { lonBeside } from '#model/around-world.ts';
import type { Camera } from '#model/camera.ts';
import { lonDegrees } from '#model/place.ts';
import { besideCamera, clampLat, project } from '#scene/map/mercator.ts';
import { cameraOf, latLng } from './lat-lng.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

const GREENWICH = lonDegrees(0);

/** Leaflet would otherwise pan by whole pixels, to what might be past the edge again. */
const EXACTLY: ZoomPanOptions & { readonly reset: true } = { animate: false, reset: true };

/** Long enough to see where it goes, short enough not to wait for. */
const FLIGHT_SECONDS = 0.6;

export interface PilotListener {
  /** The map has come to rest where the reader moved it. */
  readonly onUserMove: (camera: Camera) => void;
  /** The map has come to rest, whoever moved it. */
  readonly onRest: () => void;
}

/**
 * Flies the map, and tells the reader's moves from its own: a move is the reader's when one of their gestures began it
 * (`gestureBegins`) and no flight has been ordered since.
 */
export class CameraPilot {
  readonly #map: LeafletMap;
  readonly #listener: PilotListener;
  /** Where a flight under way will end. */
  #goal: Camera | null = null;
  #byReader = false;

  constructor(map: LeafletMap, listener: PilotListener) {
    this.#map = map;
    this.#listener = listener;
    map.on('moveend', this.#rest);
  }

  /** Goes there the short way, unless the map is nearer than so many pixels, or on its way there already. */
  goTo(target: Camera, how: 'jump' | 'fly', near: number): void {
    const from = this.#goal ?? cameraOf(this.#map);
    const camera = { zoom: target.zoom, center: besideCamera(target.center, from) };
    if (areNear(from, camera, near)) return;
    this.#byReader = false;
    this.#goal = camera;
    const { x, y } = this.#map.getSize();
    const jump = how === 'jump' || x === 0 || y === 0 || prefersReducedMotion();
    if (jump) this.#map.setView(latLng(camera.center), camera.zoom, { animate: false });
    else this.#map.flyTo(latLng(camera.center), camera.zoom, { duration: FLIGHT_SECONDS });
  }

  /** A flight under way ends at once, so that the gesture begins where the reader meant it to. */
  gestureBegins(): void {
    this.land();
    this.#byReader = true;
  }

  /** Ends a flight under way at its goal. */
  land(): void {
    if (this.#goal !== null) this.#map.setView(latLng(this.#goal.center), this.#goal.zoom, { animate: false });
  }

  /** The map's box has changed. What was in the middle stays there; nobody moved the map. */
  resize(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (clientWidth === 0 || clientHeight === 0) return;
    const { x, y } = this.#map.getSize();
    // Leaflet would forget its exact middle even so.
    if (x === clientWidth && y === clientHeight) return;
    this.land();
    this.#byReader = false;
    this.#map.invalidateSize({ animate: false });
  }

  destroy(): void {
    this.#map.off('moveend', this.#rest);
  }

  readonly #rest = () => {
    if (this.#turnBack()) return;
    this.#goal = null;
    const byReader = this.#byReader;
    this.#byReader = false;
    this.#listener.onRest();
    if (byReader) this.#listener.onUserMove(cameraOf(this.#map));
  };

  /** Past the antimeridian the map goes on with its other end, which looks the same. If it has, it rests there now. */
  #turnBack(): boolean {
    const { zoom, center } = cameraOf(this.#map);
    const inWorld = lonBeside(center[0], GREENWICH);
    if (inWorld === center[0]) return false;
    this.#map.setView([center[1], inWorld], zoom, EXACTLY);
    return true;
  }
}

/** At the same zoom too. Beyond the poles the map is near nothing. */
function areNear(a: Camera, b: Camera, near: number): boolean {
  if (clampLat(a.center[1]) !== a.center[1]) return false;
  if (Math.abs(a.zoom - b.zoom) > 1e-6) return false;
  const [p, q] = [project(a.center, a.zoom), project(b.center, b.zoom)];
  return Math.abs(p.x - q.x) < near && Math.abs(p.y - q.y) < near;
}
