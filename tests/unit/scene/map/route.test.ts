import { describe, expect, it } from 'vitest';
import { createDataset } from '#model/dataset.ts';
import type { ClaimStatus, RoutePoint } from '#model/event.ts';
import { eventId, placeId } from '#model/id.ts';
import { lonLat } from '#model/place.ts';
import { drawLines } from '../../../../src/scene/map/lines.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { distance, toScene } from '../../../../src/scene/map/mercator.ts';
import type { MapSceneInput } from '../../../../src/scene/map/scene-input.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, sceneInput, tell } from '../../../fixtures/map/map-story.ts';

const PLACES = {
  tehran: [51.4, 35.7],
  vienna: [16.4, 48.2],
  brussels: [4.35, 50.85],
  fiji: [178, -17],
  samoa: [-172, -14],
} as const;

/** An event at a place whose claim names a way; stops are places, or points at sea. */
function way(at: string, stops: readonly (keyof typeof PLACES | readonly [number, number])[], status?: ClaimStatus) {
  const dataset = mapStory(PLACES, { way: { at }, rally: { at: 'brussels' } });
  const route = stops.map(
    (stop): RoutePoint =>
      typeof stop === 'string' ? { kind: 'place', place: placeId(stop) } : { kind: 'point', lonLat: lonLat(...stop) },
  );
  const events = dataset.events.map((event) =>
    event.id === 'way'
      ? { ...event, claims: event.claims.map((claim) => ({ ...claim, route, ...(status && { status }) })) }
      : event,
  );
  return createDataset({ ...dataset, events });
}

function routesOf(dataset: ReturnType<typeof way>, different: Partial<MapSceneInput> = {}) {
  const input = sceneInput(dataset, { camera: cameraAt(3, 25, 45), ...different });
  return { input, ...mapScene(input, undefined, { drawLines }) };
}

describe('a way', () => {
  it('leads from stop to stop, clear of the symbols, with a chevron that points on', () => {
    const { routes, symbols, input } = routesOf(way('vienna', ['tehran', 'vienna']));
    const [leg] = routes[0]?.legs ?? [];
    const [start, end] = leg?.line.map((point) => toScene(point, input.camera, input.size)) ?? [];
    const [left, tip, right] = leg?.arrow.map((point) => toScene(point, input.camera, input.size)) ?? [];
    const vienna = symbols.find(({ id }) => id === 'vienna');
    if (!start || !end || !vienna || !left || !tip || !right) throw new Error('No way is drawn.');
    expect(distance(end, vienna.at)).toBeCloseTo(vienna.radius + 3, 1);
    expect(distance(tip, vienna.at)).toBeLessThan(Math.min(distance(left, vienna.at), distance(right, vienna.at)));
    expect(distance(tip, left)).toBeCloseTo(distance(tip, right), 3);
    expect(distance(start, tip)).toBeGreaterThan(10);
  });

  it.each([
    ['to its end', 'vienna', [true, true]],
    ['as far as its event, where it was broken off', 'brussels', [true, false]],
    ['from where it was broken off at once', 'tehran', [false, false]],
    ['to its end where its event is elsewhere', 'fiji', [true, true]],
  ] as const)('was travelled %s', (_, at, travelled) => {
    const { routes } = routesOf(way(at, ['tehran', 'brussels', 'vienna']));
    expect(routes[0]?.legs.map((leg) => leg.travelled)).toEqual(travelled);
  });

  it('may have points at sea, and goes the short way round the world', () => {
    const { routes } = routesOf(way('samoa', ['fiji', [180, -15], 'samoa']), { camera: cameraAt(4, 180, -16) });
    const lons = routes[0]?.legs.flatMap(({ line }) => line.map(([lon]) => lon)) ?? [];
    expect(lons).toHaveLength(4);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(12);
  });

  it('is not drawn of what did not happen', () => {
    expect(routesOf(way('vienna', ['tehran', 'vienna'], 'denied')).routes).toEqual([]);
  });

  it('stands out when its event is selected, and steps back when another is', () => {
    const dataset = way('vienna', ['tehran', 'vienna']);
    const standing = (id: string) => {
      const selectedEvent = tell(dataset).find(({ event }) => event.id === eventId(id));
      return routesOf(dataset, { selectedEvent }).routes.map(({ selected, muted }) => ({ selected, muted }));
    };
    expect(standing('way')).toEqual([{ selected: true, muted: false }]);
    expect(standing('rally')).toEqual([{ selected: false, muted: true }]);
  });
});
