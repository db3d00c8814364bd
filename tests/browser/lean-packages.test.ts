import * as d3 from 'd3';
import { Control, Map as LeafletMap, Marker } from 'leaflet';
import { expect, it } from 'vitest';

it('components are tested with the parts of Leaflet and d3 that ship', () => {
  // scripts/leaflet-plugin.ts and scripts/d3-plugin.ts have put these in the place of what they replace.
  expect(Object.keys(Marker)).toEqual(['include']);
  expect(Object.keys(Control.Layers)).toEqual(['include']);
  expect(new LeafletMap(document.createElement('div'))).not.toHaveProperty('scrollWheelZoom');
  expect(d3).not.toHaveProperty('transition');
  expect(d3.select(document.body)).not.toHaveProperty('transition');
});
