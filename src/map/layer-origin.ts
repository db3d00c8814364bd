import { DomUtil, type Map as LeafletMap, type Point } from 'leaflet';

/** World pixels of the point from which layers count, when the given one is in the middle of the map. */
export function layerOrigin(map: LeafletMap, center: Point): Point {
  const pane = map.getPane('mapPane');
  const shift = pane === undefined ? undefined : DomUtil.getPosition(pane);
  const corner = center.subtract(map.getSize().divideBy(2));
  return (shift === undefined ? corner : corner.add(shift)).round();
}
