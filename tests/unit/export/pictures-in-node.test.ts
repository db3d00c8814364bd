import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PictureFrame } from '#export/PictureFrame.tsx';
import { ENGLISH } from '#i18n/english.ts';
import { openBasemap } from '#map/load-basemap.ts';
import { MapPicture } from '#map/MapPicture.tsx';
import { tellStory } from '#query/told-event.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import { mapWords } from '#stage/map-words.ts';
import { timelineWords } from '#stage/timeline-words.ts';
import { TimelinePicture } from '#timeline/TimelinePicture.tsx';
import { frame, paddingFor } from '../../../src/scene/map/camera.ts';
import { mapScene } from '../../../src/scene/map/map-scene.ts';
import { timelineScene } from '../../../src/scene/timeline/timeline-scene.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';
import { span } from '../story.ts';

const dataset = smallDataset();
const events = tellStory(dataset, dataset.defaultAccount);
const size = { width: cssPx(800), height: cssPx(400) };
const common = {
  dataset,
  account: dataset.defaultAccount,
  events,
  size,
  measure: approximateWidth,
  fontSize: cssPx(12),
};

it('draws the timeline without a browser', () => {
  const scene = timelineScene({
    ...common,
    window: span('2018-05/2018-11'),
    grouping: 'country',
    selectedEvent: null,
    selectedPlace: null,
    words: timelineWords(dataset, ENGLISH),
  });
  const svg = renderToStaticMarkup(createElement(TimelinePicture, { scene, name: 'Timeline', id: 'a' }));
  expect(svg).toMatch(/^<svg class="timeline-svg" width="800"/);
  expect(svg).toContain('A couple is stopped in Brussels ≠</text>');
  expect(svg).toContain('>Belgium</tspan>');
  expect(svg).not.toMatch(/role="button"|tabindex/);
});

it('draws the map without a browser, framed by title and source', () => {
  const camera = frame(
    dataset.places.map(({ lonLat }) => lonLat),
    size,
    paddingFor(size),
  );
  const basemap = openBasemap({
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: [shapeOf('FR', [3, 49.6])] } },
    arcs: [
      [
        [-60, 0],
        [60, 0],
        [60, 80],
        [-60, 80],
        [-60, 0],
      ],
    ],
  });
  const scene = mapScene({
    ...common,
    camera,
    selectedEvent: undefined,
    selectedPlace: null,
    linked: [],
    countries: basemap.points,
    wide: true,
    controls: [],
    words: mapWords(ENGLISH),
  });
  const map = createElement(MapPicture, { scene, name: 'Map', camera, size, basemap, own: dataset.countries });
  const words = { title: 'A small story', dateline: 'Summer 2018', legend: [], source: 'Source: us' };
  const svg = renderToStaticMarkup(
    createElement(PictureFrame, { words, view: size, measure: approximateWidth, picture: map }),
  );
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="848"/);
  for (const text of ['A small story', 'Summer 2018', 'Source: us', 'Brussels', 'Paris'])
    expect(svg).toContain(`${text}</text>`);
  // The land reaches far beyond the picture, and is cut off a little outside of it.
  expect(svg).toContain('class="map-land map-land-own" d="M-4,-4L804,-4L804,404L-4,404Z"');
  expect(svg).toContain('>France</text>');
});

function shapeOf(iso: string, anchor: readonly [number, number]) {
  const properties = { iso, anchors: [anchor], rank: 0 };
  return { type: 'Polygon' as const, arcs: [[0]], properties };
}
