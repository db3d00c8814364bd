import type { Position } from 'geojson';
import { type LatLngTuple, LayerGroup, type Map as LeafletMap, Polygon, svg } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { CountryCode } from '#model/id.ts';
import { landCopy } from './land-copy.ts';
import type { Basemap, CountryFeature } from './load-basemap.ts';
import { preparePane } from './prepare-pane.ts';

interface BasemapLayerProps {
  readonly basemap: Basemap;
  /** The story's own countries, set off from the rest. */
  readonly own: readonly CountryCode[];
  /** Which copy of the world, by turns to the east. */
  readonly turn: number;
}

/** Share of the map's size that is drawn beyond each edge, so that a short drag shows no gap. */
export const LAND_MARGIN = 0.4;

/** Land and borders as SVG, coloured by map.css. */
export function BasemapLayer({ basemap, own, turn }: BasemapLayerProps) {
  const map = useMap();
  useEffect(
    function ownLayer() {
      const layer = makeLayer({ basemap, own, turn }, map).addTo(map);
      return () => {
        layer.remove();
      };
    },
    [map, basemap, own, turn],
  );
  return null;
}

function makeLayer({ basemap, own, turn }: BasemapLayerProps, map: LeafletMap): LayerGroup {
  const pane = preparePane(map, 'map-basemap', 200);
  const renderer = svg({ pane, padding: LAND_MARGIN });
  const codes = new Set<string | null>(own);
  // Leaflet simplifies country by country: more than this would open gaps along shared borders.
  const drawn = { pane, renderer, interactive: false, smoothFactor: 0.3 };
  const layer = new LayerGroup(
    landCopy(basemap.shapes, turn).map(({ geometry, properties: { iso } }) => {
      const className = codes.has(iso) ? 'map-land map-land-own' : 'map-land';
      return new Polygon(latLngs(geometry), { ...drawn, className });
    }),
  );
  // Leaflet keeps a renderer's empty picture on the map when its last path has gone.
  layer.on('remove', () => renderer.remove());
  return layer;
}

function latLngs(geometry: CountryFeature['geometry']): LatLngTuple[][][] {
  const ring = (points: readonly Position[]) => points.map(([lon = 0, lat = 0]): LatLngTuple => [lat, lon]);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(ring));
}
