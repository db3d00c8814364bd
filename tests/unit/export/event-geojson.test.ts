import { expect, it } from 'vitest';
import { geojsonParts } from '#export/event-geojson.ts';
import { allOf, importedDataset, smallDataset } from '../../fixtures/export/visible.ts';

function geojsonOf(...args: Parameters<typeof allOf>) {
  return JSON.parse([...geojsonParts(allOf(...args))].join(''));
}

it('has a point for each event, longitude first', () => {
  const { type, title, language, features } = geojsonOf(smallDataset());
  expect({ type, title, language }).toEqual({ type: 'FeatureCollection', title: 'A small story', language: 'en' });
  expect(features[0]).toEqual({
    type: 'Feature',
    id: 'arrest-brussels',
    geometry: { type: 'Point', coordinates: [4.35, 50.85] },
    properties: {
      id: 'arrest-brussels',
      title: 'A couple is stopped in Brussels',
      summary: 'A car is stopped.',
      date: '2018-06-01~/2018-06-10~',
      start: '2018-06-01T00:00:00Z',
      end: '2018-06-11T00:00:00Z',
      category: 'Arrests',
      place: 'Brussels',
      placePrecision: 'municipality',
      country: 'BE',
      actors: ['The police', 'The couple'],
      tier: 'core',
      account: 'As the article told it',
      contested: [
        {
          account: 'What the record shows',
          date: '2018-06-30',
          start: '2018-06-30T00:00:00Z',
          end: '2018-07-01T00:00:00Z',
          place: 'Brussels',
          differs: { date: true, place: false, status: false },
        },
      ],
      sources: [{ title: 'An article', publisher: 'A site', url: 'https://example.org/a' }],
    },
  });
  expect(features).toHaveLength(2);
});

it('keeps 0° and 0°', () => {
  const { features } = geojsonOf(smallDataset({ '/places/0/lon': 0, '/places/0/lat': 0 }));
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [0, 0] });
});

it('keeps events that nobody knows the place of, and open ends', () => {
  const { features } = geojsonOf(importedDataset('id,title,date,place\na,A,2018-06/..,Somewhere\nb,B,2019,'));
  expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([null, null]);
  expect(features[0].properties).toMatchObject({ start: '2018-06-01T00:00:00Z', end: null, place: 'Somewhere' });
});
