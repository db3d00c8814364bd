import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssPx } from '#scene/css-px.ts';
import { type Box, boxAround, boxesOverlap } from '../../../../src/scene/map/label.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { fromScene } from '../../../../src/scene/map/mercator.ts';
import { drawPointers } from '../../../../src/scene/map/pointer.ts';
import type { MapSceneInput } from '../../../../src/scene/map/scene-input.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { mapStory, type PlaceSketch, sceneInput, size } from '../../../fixtures/map/map-story.ts';

/** Places that the camera puts at these points of a map of 800 × 500 px. */
function storyAt(points: Readonly<Record<string, readonly [x: number, y: number]>>) {
  const camera = cameraAt(6, 3, 48);
  const places = Object.entries(points).map(([name, [x, y]]): [string, PlaceSketch] => {
    const [lon, lat] = fromScene({ x: cssPx(x), y: cssPx(y) }, camera, size(800, 500));
    return [name, [lon, lat]];
  });
  const events = Object.keys(points).map((name) => [`at ${name}`, { at: name }]);
  return sceneInput(mapStory(Object.fromEntries(places), Object.fromEntries(events)), { camera });
}
const scene = (input: MapSceneInput) => mapScene(input, undefined, { drawPointers });
const pointersTo = (points: Parameters<typeof storyAt>[0], different: Partial<MapSceneInput> = {}) =>
  scene({ ...storyAt(points), ...different }).pointers;
const namesOf = (pointers: ReturnType<typeof pointersTo>) => pointers.map(({ name }) => name);

describe('pointers to places outside of the map', () => {
  it('stand at the edge in the direction of each, and say it', () => {
    const pointers = pointersTo({ here: [400, 250], west: [-300, 250], above: [400, -200], corner: [1200, 700] });
    expect(namesOf(pointers)).toEqual(['west: 1, west', 'above: 1, north', 'corner: 1, southEast']);
    const [west, above, corner] = pointers;
    expect(west).toMatchObject({ text: 'west', count: '1', arrow: 270, box: { x: 9, height: 26 } });
    expect(above).toMatchObject({ arrow: 0, box: { y: 9 } });
    expect(corner && Math.round(corner.box.x + corner.box.width)).toBe(791);
    expect(corner && corner.box.y + corner.box.height).toBe(491);
  });

  it('are none where all that is visible lies inside', () => {
    expect(pointersTo({ here: [400, 250], edge: [799, 499] })).toEqual([]);
    expect(namesOf(pointersTo({ here: [802, 250] }))).toEqual(['here: 1, east']);
  });

  it('count what lies under something else as outside', () => {
    const seen = { x: cssPx(0), y: cssPx(0), width: cssPx(500), height: cssPx(500) };
    expect(namesOf(pointersTo({ here: [400, 250], covered: [600, 250] }, { seen }))).toEqual(['covered: 1, east']);
  });

  it('share one by direction where they are more than four', () => {
    const ring = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => {
        const angle = ((i + 0.5) / 12) * 2 * Math.PI;
        return [`p${i}`, [400 + 900 * Math.sin(angle), 250 - 900 * Math.cos(angle)] as const];
      }),
    );
    const pointers = pointersTo(ring);
    expect(pointers).toHaveLength(4);
    expect(pointers.map(({ text }) => text)).toContain('p1, p2 +2');
    expect(pointers.flatMap(({ places }) => places).toSorted()).toEqual(Object.keys(ring).toSorted());
  });

  it('are high enough for a thumb on narrow pages', () => {
    expect(pointersTo({ west: [-300, 250] }, { wide: false })[0]?.box.height).toBe(32);
  });
});

it('every place of any map is in it or in a pointer, and no pointer stands on another, a control or outside', () => {
  const controls: Box[] = [{ x: cssPx(0), y: cssPx(0), width: cssPx(60), height: cssPx(80) }];
  const point = fc.tuple(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: -1500, max: 2000 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 15 }), fc.constantFrom(12, 18), (points, fontSize) => {
      const input = storyAt(Object.fromEntries(points.map((at, i) => [`place ${i}`, at])));
      const { symbols, pointers } = scene({ ...input, controls, fontSize: cssPx(fontSize) });
      const pointed = new Set(pointers.flatMap(({ places }) => places));
      for (const { at, places } of symbols) {
        const inside = at.x >= 0 && at.x <= 800 && at.y >= 0 && at.y <= 500;
        expect(places.every(({ id }) => pointed.has(id) === !inside)).toBe(true);
      }
      expect(pointers.length).toBeLessThanOrEqual(4);
      for (const [i, { box }] of pointers.entries()) {
        const others = [...controls, ...pointers.slice(i + 1).map((other) => other.box)];
        expect(others.some((other) => boxesOverlap(box, other))).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 500).toBe(true);
      }
    }),
  );
});

it('names keep clear of pointers', () => {
  const input = storyAt({ west: [-300, 250], here: [30, 250] });
  const { symbols, pointers } = scene(input);
  const [pointer] = pointers;
  const labels = symbols.flatMap(({ label }) => label?.box ?? []);
  expect(labels.length).toBeGreaterThan(0);
  expect(pointer && labels.some((box) => boxesOverlap(box, pointer.box))).toBe(false);
  expect(pointer && symbols.some(({ at }) => boxesOverlap(boxAround(at, 1), pointer.box))).toBe(false);
});
