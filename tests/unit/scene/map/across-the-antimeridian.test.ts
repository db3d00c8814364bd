import { describe, expect, it } from 'vitest';
import { landPaths } from '#map/land-paths.ts';
import { openBasemap } from '#map/load-basemap.ts';
import { eventId } from '#model/id.ts';
import { defaultView } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { linkedEvents } from '#query/linked-events.ts';
import { filterRows } from '#query/row-filter.ts';
import { rowsOf } from '#query/row-set.ts';
import { buildBasemap } from '../../../../scripts/build-basemap.ts';
import { createMapDensity } from '../../../../src/scene/map/density.ts';
import { densitySymbols } from '../../../../src/scene/map/density-symbols.ts';
import { boundsOfRows } from '../../../../src/scene/map/extent.ts';
import { drawLines } from '../../../../src/scene/map/lines.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { boundsOf, pointInScene } from '../../../../src/scene/map/mercator.ts';
import { openingCamera } from '../../../../src/scene/map/open.ts';
import { targetCamera } from '../../../../src/scene/map/target.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, sceneInput, size, tell } from '../../../fixtures/map/map-story.ts';

const MAP = size(800, 500);
const fiji = mapStory(
  { lau: [-178.8, -17.6], taveuni: [179.97, -16.86], rabi: [-179.99, -16.5], suva: [178.44, -18.14] },
  {
    sails: { at: 'lau', links: ['lands'] },
    lands: { at: 'taveuni' },
    rests: { at: 'rabi' },
    ends: { at: 'suva' },
  },
);
const told = tell(fiji);
const view = defaultView(fiji);
const camera = targetCamera({ view, dataset: fiji, size: MAP, events: told, selected: undefined, linked: [] });
const table = tableOf(fiji, fiji.defaultAccount);
const all = filterRows(table, { tier: 'core' });

const xOf = (input = sceneInput(fiji, { camera })) =>
  Object.fromEntries(mapScene(input).symbols.map(({ id, at }) => [id, Math.round(at.x)]));

describe('places on both sides of the antimeridian', () => {
  it('stand beside each other in the frame, in their order from west to east', () => {
    expect(camera.zoom).toBe(6);
    const { suva = 0, taveuni = 0, lau = 0 } = xOf(sceneInput(fiji, { camera }));
    expect(suva).toBeGreaterThan(300);
    expect(taveuni - suva).toBeCloseTo(((179.97 - 178.44) * 256 * 64) / 360, -1);
    expect(lau - taveuni).toBeCloseTo(((181.2 - 179.97) * 256 * 64) / 360, -1);
    expect(lau).toBeLessThan(500);
  });

  it('stand there from whichever side the camera looks', () => {
    const looking = (lon: number) => xOf(sceneInput(fiji, { camera: cameraAt(6, lon, -17) }));
    expect(looking(-180)).toEqual(looking(180));
  });

  it('share a symbol where they are too close to be told apart, which opens on the spot', () => {
    const near = cameraAt(6, 179, -17);
    const { symbols } = mapScene(sceneInput(fiji, { camera: near }));
    const shared = symbols.find(({ places }) => places.length > 1);
    expect(shared?.places.map(({ id }) => id)).toEqual(['taveuni', 'rabi']);
    expect(shared?.lonLat[0]).toBeCloseTo(179.99, 5);
    const opened = shared && openingCamera(shared, near, MAP);
    expect(opened?.zoom).toBeGreaterThan(8);
    expect(opened?.center[0]).toBeCloseTo(179.99, 4);
  });

  it('are joined by an arc the short way; from afar there is one at each end', () => {
    const selectedEvent = told.find(({ event }) => event.id === eventId('sails'));
    const linked = linkedEvents(told, selectedEvent);
    const arcs = (at: typeof camera) =>
      mapScene(sceneInput(fiji, { camera: at, selectedEvent, linked }), undefined, { drawLines }).arcs;
    const widthOf = (line: (typeof fiji.places)[number]['lonLat'][]) =>
      Math.max(...line.map(([lon]) => lon)) - Math.min(...line.map(([lon]) => lon));
    const [near] = arcs(cameraAt(8, 180, -17));
    expect(near?.lines).toHaveLength(1);
    expect(near?.lines.map((line) => widthOf([...line]) < 1.3)).toEqual([true]);
    const [far] = arcs(cameraAt(8, 0, -17));
    expect(far?.lines.map((line) => widthOf([...line]) < 1.3)).toEqual([true, true]);
    expect(far?.lines.map(([start = [0]]) => Math.round(start[0]))).toEqual([-179, 181]);
  });

  it('are inside the bounds of a map that shows them, and outside of one that does not', () => {
    const within = (at: typeof camera) => {
      const rows = filterRows(table, { tier: 'core', bounds: boundsOf(at, size(200, 200)) });
      return Array.from(rowsOf(rows), (row) => table.told(row).event.id);
    };
    expect(within(cameraAt(6, 180, -17))).toEqual(['sails', 'lands', 'rests', 'ends']);
    expect(within(cameraAt(6, -178, -17))).toEqual(['sails', 'lands', 'rests']);
    expect(within(cameraAt(6, 178, -17))).toEqual(['lands', 'rests', 'ends']);
    expect(within(cameraAt(6, 0, -17))).toEqual([]);
  });

  it('have a box that crosses it, also in a large table', () => {
    const [[west, north], [east, south]] = boundsOfRows(all) ?? [
      [0, 0],
      [0, 0],
    ];
    expect([west, north, east, south].map((edge) => Math.round(edge * 100) / 100)).toEqual([
      178.44, -16.5, 181.2, -18.14,
    ]);
  });

  it.each([180, -180, 178, -178])('are counted together by a density that looks at %d°', (lon) => {
    const at = cameraAt(5, lon, -17);
    const density = createMapDensity({ table, rows: all, categories: 2, camera: at, size: MAP, scale: 1 });
    const settled = density.settle(view.window);
    const symbols = densitySymbols(settled, sceneInput(fiji, { camera: at }));
    expect(symbols.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    for (const symbol of symbols) {
      expect(Math.abs(symbol.at.x - 400)).toBeLessThan(100);
      expect(symbol.at.x).toBeCloseTo(pointInScene(symbol.lonLat, at, MAP).x, 6);
      const [[west], [east]] = density.corners(symbol.group ?? 0) ?? [[0], [0]];
      expect(east - west).toBeLessThan(3);
      expect(Math.abs((east + west) / 2 - symbol.lonLat[0])).toBeLessThan(1.5);
    }
  });
});

it('a picture has land on both sides of the antimeridian', () => {
  const basemap = openBasemap(buildBasemap('coarse'));
  const bering = cameraAt(4, 180, 66);
  const xs = landPaths(basemap, bering, MAP, []).flatMap(({ d }) =>
    (d.match(/[ML](-?[\d.]+)/g) ?? []).map((m) => +m.slice(1)),
  );
  expect(Math.min(...xs)).toBe(-4);
  expect(Math.max(...xs)).toBe(804);
  expect(landPaths(basemap, cameraAt(4, -180, 66), MAP, [])).toHaveLength(landPaths(basemap, bering, MAP, []).length);
});
