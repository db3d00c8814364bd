import type { Map as LeafletMap } from 'leaflet';

/** The name of a pane of the map, made when it is first asked for; `level` is its z-index. */
export function preparePane(map: LeafletMap, name: string, level: number): string {
  if (map.getPane(name) === undefined) {
    const pane = map.createPane(name);
    pane.style.zIndex = String(level);
    pane.style.pointerEvents = 'none';
  }
  return name;
}
