import type { Map as LeafletMap } from 'leaflet';

/** Whether the reader has asked for less motion, at this moment. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Leaflet's arrow keys slide the map, and no option stops them: under reduced motion they jump. Returns the end of it. */
export function stillPanning(map: LeafletMap): () => void {
  const { panBy } = map;
  map.panBy = (offset, options) =>
    panBy.call(map, offset, prefersReducedMotion() ? { ...options, animate: false } : options);
  return () => {
    map.panBy = panBy;
  };
}
