import {
  createElementObject,
  createLayerComponent,
  type LayerProps,
  type LeafletContextInterface,
} from '@react-leaflet/core';
import type { Position } from 'geojson';
import { type LatLngTuple, LayerGroup, Polygon, svg } from 'leaflet';
import type { CountryCode } from '#model/id.ts';
import { landCopy } from './land-copy.ts';
import type { Basemap, CountryFeature } from './load-basemap.ts';
import { preparePane } from './prepare-pane.ts';

interface BasemapLayerProps extends LayerProps {
  readonly basemap: Basemap;
  /** The story's own countries, set off from the rest. */
  readonly own: readonly CountryCode[];
  /** Which copy of the world, by turns to the east. */
  readonly turn: number;
}

/** Share of the map's size that is drawn beyond each edge, so that a short drag shows no gap. */
export const LAND_MARGIN = 0.4;

/** Land and borders as SVG, coloured by map.css. Give it a `key`: another basemap or copy of the world is another layer. */
export const BasemapLayer = createLayerComponent<LayerGroup, BasemapLayerProps>(function createBasemap(props, context) {
  return createElementObject(makeLayer(props, context), context);
});

function makeLayer({ basemap, own, turn }: BasemapLayerProps, { map }: LeafletContextInterface): LayerGroup {
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
