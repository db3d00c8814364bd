import type { LatLng, Map as LeafletMap } from 'leaflet';
import { type Camera, type Zoom, zoomLevel } from '#model/camera.ts';
import { type LonLat, lonLat } from '#model/place.ts';

/** Leaflet puts latitude first. */
export function latLng([lon, lat]: LonLat): [lat: number, lon: number] {
  return [lat, lon];
}

export function fromLatLng({ lng, lat }: LatLng): LonLat {
  return lonLat(lng, lat);
}

/** How close the map is at this moment. */
export function zoomOf(map: LeafletMap): Zoom {
  return zoomLevel(map.getZoom());
}

/** Where the map is looking at this moment. */
export function cameraOf(map: LeafletMap): Camera {
  return { zoom: zoomOf(map), center: fromLatLng(map.getCenter()) };
}
