import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { mapStory } from '../../fixtures/map/map-story.ts';
import { type MountedMap, mountMap, unmountMaps } from './mount-map.tsx';

const islets = mapStory(
  { west: [-179.92, -16.85], east: [178.99, -16.8] },
  { leaves: { at: 'west', links: ['reaches'] }, reaches: { at: 'east' } },
);

afterEach(unmountMaps);

/** With the mouse, in steps, from the middle of the map. */
function pull(map: MountedMap, dx: number, dy = 0) {
  const { left, top, width, height } = map.host.getBoundingClientRect();
  const at = (share: number): MouseEventInit => ({
    clientX: left + width / 2 + share * dx,
    clientY: top + height / 2 + share * dy,
    bubbles: true,
    button: 0,
  });
  map.container().dispatchEvent(new MouseEvent('mousedown', at(0)));
  for (const share of [0.25, 0.5, 0.75, 1]) document.body.dispatchEvent(new MouseEvent('mousemove', at(share)));
  document.body.dispatchEvent(new MouseEvent('mouseup', at(1)));
}

/** Where a symbol is in the map's box. */
function middleOf(map: MountedMap, place: string) {
  const box = map.host.getBoundingClientRect();
  const { left, top, width, height } = map.symbol(place).getBoundingClientRect();
  return { x: left + width / 2 - box.left, y: top + height / 2 - box.top };
}

/** What a link says of the map's middle. */
const linked = ({ store }: MountedMap) => store.getState().view.camera?.center ?? [Number.NaN, Number.NaN];

/** The middle of what the list goes by when it has only what the map shows. */
function seen({ store }: MountedMap): number {
  const [west = Number.NaN, , east = Number.NaN] = store.getState().mapBounds ?? [];
  return (west + east) / 2;
}

/** Degrees from one meridian to another the short way. */
const between = (a: number, b: number) => ((((b - a) % 360) + 540) % 360) - 180;

describe('across the antimeridian', () => {
  it('the map opens with both sides in the middle, and goes on beyond', async () => {
    const map = await mountMap(islets);
    expect(middleOf(map, 'west').x).toBeGreaterThan(400);
    expect(middleOf(map, 'west').x).toBeLessThan(450);
    expect(middleOf(map, 'east').x).toBeLessThan(400);
    pull(map, -300);
    await expect.poll(() => linked(map)[0]).toBeLessThan(-172);
    await expect.poll(() => middleOf(map, 'east').x).toBeLessThan(100);
  });

  it.each([-800, 800])('dragged by %i px time and again, it comes round; link, list and picture agree', async (by) => {
    const map = await mountMap(islets, { camera: cameraAt(1.75, 170, -17), withinMap: true });
    const perDegree = (256 * 2 ** 1.75) / 360;
    for (const i of [1, 2, 3]) {
      pull(map, by);
      const there = 170 - (i * by) / perDegree;
      await expect.poll(() => Math.abs(between(linked(map)[0], there))).toBeLessThan(0.5);
      const [lon] = linked(map);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      await expect.poll(() => Math.abs(between(seen(map), lon))).toBeLessThan(0.01);
      await expect.poll(() => middleOf(map, 'west').x).toBeCloseTo(400 + between(lon, -179.92) * perDegree, -0.5);
    }
  });

  it('beyond a pole it comes back, however often', async () => {
    const pole = mapStory({ north: [0, 90] }, { planted: { at: 'north' } });
    const map = await mountMap(pole, { camera: cameraAt(2, 0, 80) });
    for (const _ of [1, 2]) {
      pull(map, 0, 240);
      await expect.poll(() => linked(map)[1]).toBeCloseTo(85.0511, 4);
      await expect.poll(() => middleOf(map, 'north').y).toBeCloseTo(250, -0.5);
    }
  });
});

describe('Tab', () => {
  it('goes to symbols that can be seen, and past the others', async () => {
    const map = await mountMap(islets, { camera: cameraAt(10, 179, -16.8) });
    map.container().focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) stops.push(activeElement.dataset.placeId);
    }
    expect(stops).toContain('east');
    expect(stops).not.toContain('west');
    pull(map, -700);
    await expect
      .poll(() => map.symbols().map(({ dataset, tabIndex }) => [dataset.placeId, tabIndex]))
      .toEqual([
        ['west', 0],
        ['east', -1],
      ]);
  });
});

describe.each([
  ['transform: scale(0.6); transform-origin: 0 0', 0.6],
  ['zoom: 0.7', 0.7],
])('in a box with %s', (style, scale) => {
  async function mountScaled() {
    const map = await mountMap(islets, { camera: cameraAt(8, 179, -17) });
    map.host.style.cssText += `;${style}`;
    await expect.poll(() => map.host.getBoundingClientRect().width).toBeCloseTo(800 * scale, 0);
    return map;
  }

  it('a drag keeps what is under the pointer there', async () => {
    const map = await mountScaled();
    const before = middleOf(map, 'east');
    pull(map, 60, 30);
    await expect.poll(() => middleOf(map, 'east').x - before.x).toBeCloseTo(60, -0.3);
    await expect.poll(() => middleOf(map, 'east').y - before.y).toBeCloseTo(30, -0.3);
  });

  it('the wheel zooms around the pointer', async () => {
    const map = await mountScaled();
    const before = middleOf(map, 'east');
    const { left, top } = map.host.getBoundingClientRect();
    const at = { clientX: left + before.x, clientY: top + before.y, bubbles: true, cancelable: true };
    map.container().dispatchEvent(new WheelEvent('wheel', { deltaY: -120, ctrlKey: true, ...at }));
    await expect.poll(() => map.store.getState().view.camera?.zoom).toBe(8.5);
    await expect.poll(() => middleOf(map, 'east').x).toBeCloseTo(before.x, -0.3);
    await expect.poll(() => middleOf(map, 'east').y).toBeCloseTo(before.y, -0.3);
  });
});
