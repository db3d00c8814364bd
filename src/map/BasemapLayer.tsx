import {
  createElementObject,
  createLayerComponent,
  type LayerProps,
  type LeafletContextInterface,
} from '@react-leaflet/core';
import type { FeatureCollection } from 'geojson';
import { GeoJSON, type GeoJSONOptions, type PolylineOptions, svg } from 'leaflet';
import type { CountryCode } from '#model/id.ts';
import type { CountryProperties } from './basemap-topology.ts';
import { landCopy } from './land-copy.ts';
import type { Basemap } from './load-basemap.ts';
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
export const BasemapLayer = createLayerComponent<GeoJSON, BasemapLayerProps>(function createBasemap(props, context) {
  return createElementObject(makeLayer(props, context), context);
});

function makeLayer({ basemap, own, turn }: BasemapLayerProps, { map }: LeafletContextInterface): GeoJSON {
  const pane = preparePane(map, 'map-basemap', 200);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...landCopy(basemap.shapes, turn)] };
  const renderer = svg({ pane, padding: LAND_MARGIN });
  const codes = new Set<string | null>(own);
  const options: GeoJSONOptions<CountryProperties> & PolylineOptions = {
    pane,
    renderer,
    interactive: false,
    // Leaflet simplifies country by country: more than this would open gaps along shared borders.
    smoothFactor: 0.3,
    style: (country) => ({
      className: codes.has(country?.properties.iso ?? null) ? 'map-land map-land-own' : 'map-land',
    }),
  };
  const layer = new GeoJSON(collection, options);
  // Leaflet keeps a renderer's empty picture on the map when its last path has gone.
  layer.on('remove', () => renderer.remove());
  return layer;
}
