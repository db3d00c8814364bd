import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { LonLat } from '#model/place.ts';
import type { Camera } from '#model/view.ts';

/** Leaflet puts latitude first. */
export function latLng([lon, lat]: LonLat): [lat: number, lon: number] {
  return [lat, lon];
}

export function lonLatOf({ lng, lat }: LatLng): LonLat {
  return [lng, lat];
}

/** Where the map is looking at this moment. */
export function cameraOf(map: LeafletMap): Camera {
  return { zoom: map.getZoom(), center: lonLatOf(map.getCenter()) };
}
