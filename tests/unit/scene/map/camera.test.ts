import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, zoomLevel } from '#model/camera.ts';
import { placeId } from '#model/id.ts';
import { lonLat } from '#model/place.ts';
import { defaultView } from '#model/view.ts';
import { linkedEvents } from '#query/linked-events.ts';
import { frame, frameBox, paddingFor, roundCamera } from '../../../../src/scene/map/camera.ts';
import { toScene } from '../../../../src/scene/map/mercator.ts';
import { targetCamera } from '../../../../src/scene/map/target.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, size, tell } from '../../../fixtures/map/map-story.ts';

const box = size(800, 500);
const padding = paddingFor(box);
const lonLats = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
  .map(([lon, lat]) => lonLat(lon, lat));

describe('frame', () => {
  it('shows one point at zoom 6, or farther out where asked', () => {
    expect(frame([lonLat(2.35, 48.85)], box, padding)).toEqual({ zoom: 6, center: [2.35, 48.85] });
    expect(frame([lonLat(2.35, 48.85)], box, padding, zoomLevel(5)).zoom).toBe(5);
  });

  it('treats 0° north, 0° east as a place', () => {
    expect(frame([lonLat(0, 0)], box, padding)).toEqual({ zoom: 6, center: [0, 0] });
  });

  it('shows Europe where there is nothing to show', () => {
    expect(frame([], box, padding)).toEqual({ zoom: 3.5, center: [10, 50] });
  });

  it('survives a map without a size', () => {
    expect(frame([lonLat(0, 0), lonLat(10, 10)], size(0, 0), paddingFor(size(0, 0))).zoom).toBe(MIN_ZOOM);
  });

  it('turns to the antimeridian where that brings places together', () => {
    const west = lonLat(-179.92, -16.85);
    const east = lonLat(179.99, -16.8);
    const camera = frame([west, east], box, padding, zoomLevel(6));
    expect(camera).toEqual({ zoom: 6, center: [-179.965, -16.825] });
    expect(toScene(west, camera, box).x - toScene(east, camera, box).x).toBeCloseTo(4.1, 1);
    expect(frame([lonLat(170, 0), lonLat(-160, 0), lonLat(140, 0)], box, padding).center).toEqual([170, 0]);
  });

  it('but not for a step of zoom or less', () => {
    const aroundTheWorld = [-170, -100, -30, 40, 100, 155].map((lon) => lonLat(lon, 0));
    expect(frame(aroundTheWorld, box, padding).center[0]).toBeCloseTo(-7.5, 4);
  });

  it('takes a box for what it says, however wide it is', () => {
    expect(frameBox([lonLat(-120, 10), lonLat(150, -10)], box, padding).center).toEqual([15, 0]);
    expect(frameBox([lonLat(170, 10), lonLat(200, -10)], box, padding).center).toEqual([-175, 0]);
  });

  it('has the poles in the picture', () => {
    const poles = [lonLat(0, 90), lonLat(0, -90)];
    for (const map of [box, size(1100, 290), size(375, 296), size(600, 180)]) {
      const camera = frame(poles, map, paddingFor(map), zoomLevel(6));
      for (const pole of poles) {
        expect(toScene(pole, camera, map).y).toBeGreaterThan(paddingFor(map).top - 1);
        expect(toScene(pole, camera, map).y).toBeLessThan(map.height - paddingFor(map).bottom + 1);
      }
    }
  });

  it('keeps all points inside the padding wherever that is not below the lowest zoom, at a quarter of a level', () => {
    fc.assert(
      fc.property(fc.array(lonLats, { minLength: 2, maxLength: 8 }), (points) => {
        const camera = frame(points, box, padding);
        expect(camera.zoom % 0.25).toBe(0);
        expect(camera.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
        expect(camera.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        if (camera.zoom === MIN_ZOOM) return;
        for (const point of points) {
          const { x, y } = toScene(point, camera, box);
          expect(x).toBeGreaterThan(padding.left - 3);
          expect(x).toBeLessThan(box.width - padding.right + 3);
          expect(y).toBeGreaterThan(padding.top - 3);
          expect(y).toBeLessThan(box.height - padding.bottom + 3);
        }
      }),
    );
  });
});

describe('roundCamera', () => {
  it('rests at quarters of a level and ten metres, with its middle inside the world, around which it goes', () => {
    expect(roundCamera(cameraAt(5.13, 2.348812, 48.853409))).toEqual({
      zoom: 5.25,
      center: [2.3488, 48.8534],
    });
    expect(roundCamera(cameraAt(40, 200, 89))).toEqual({ zoom: MAX_ZOOM, center: [-160, 85.0511] });
    expect(roundCamera(cameraAt(3, -179.99999, 0)).center).toEqual([-180, 0]);
    expect(roundCamera(cameraAt(3, 900, 0)).center).toEqual([-180, 0]);
  });
});

describe('targetCamera', () => {
  const dataset = mapStory(
    {
      paris: [2.35, 48.85],
      brussels: [4.35, 50.85],
      vienna: [16.37, 48.21],
      newYork: [-73.97, 40.75],
      tehran: [51.42, 35.69],
    },
    {
      arrest: { at: 'brussels', links: ['freeze', 'leak'] },
      leak: { at: null },
      freeze: { at: 'paris' },
      assembly: { at: 'newYork', links: ['denial'] },
      denial: { at: 'tehran' },
    },
  );
  const told = tell(dataset);
  const view = defaultView(dataset);
  const input = { view, dataset, size: box, events: told, selected: undefined, linked: [] };
  const select = (id: string) => {
    const selected = told.find(({ event }) => event.id === id);
    return { ...input, selected, linked: linkedEvents(told, selected) };
  };

  it('frames what the map shows: New York only when its events are among them', () => {
    const withNewYork = targetCamera(input);
    const without = targetCamera({ ...input, events: told.filter(({ place }) => place?.id !== 'newYork') });
    expect(toScene(lonLat(-73.97, 40.75), withNewYork, box).x).toBeGreaterThan(0);
    expect(toScene(lonLat(-73.97, 40.75), without, box).x).toBeLessThan(0);
    expect(without.zoom).toBeGreaterThan(withNewYork.zoom);
  });

  it('leaves the map where the reader put it', () => {
    const camera = cameraAt(7.5, 10, 50);
    expect(targetCamera({ ...select('arrest'), view: { ...view, camera } })).toEqual(camera);
  });

  it('shows a selected event together with the places of the events it is linked to', () => {
    const camera = targetCamera(select('arrest'));
    expect(camera.zoom).toBe(6);
    for (const place of [lonLat(4.35, 50.85), lonLat(2.35, 48.85)]) {
      expect(toScene(place, camera, box).x).toBeGreaterThan(padding.left);
      expect(toScene(place, camera, box).x).toBeLessThan(box.width - padding.right);
    }
  });

  it('shows a selected event alone where its partners are half a world away', () => {
    expect(targetCamera(select('assembly'))).toEqual({ zoom: 5, center: [-73.97, 40.75] });
  });

  it('shows a selected place at zoom 6, or as close as the reader already is', () => {
    const atVienna = { ...input, view: { ...view, place: placeId('vienna') } };
    expect(targetCamera(atVienna)).toEqual({ zoom: 6, center: [16.37, 48.21] });
    expect(targetCamera({ ...atVienna, zoom: zoomLevel(9) }).zoom).toBe(9);
  });

  it('frames the whole story for a selected event without a place', () => {
    expect(targetCamera(select('leak'))).toEqual(targetCamera(input));
  });

  it('falls back to the places of the story’s countries where the map is empty', () => {
    expect(targetCamera({ ...input, events: [] })).toEqual(
      frame(
        dataset.places.map((place) => place.lonLat),
        box,
        padding,
        zoomLevel(6),
      ),
    );
    const nowhere = mapStory({}, { leak: { at: null } });
    expect(targetCamera({ ...input, dataset: nowhere, events: [] })).toEqual({ zoom: 3.5, center: [10, 50] });
  });
});
