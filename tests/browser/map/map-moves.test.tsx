import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventId } from '#model/id.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { mapStory } from '../../fixtures/map/map-story.ts';
import { type MountedMap, mountMap, unmountMaps } from './mount-map.tsx';

const dataset = mapStory(
  { paris: [2.35, 48.85], vienna: [16.37, 48.21], newYork: [-73.97, 40.75] },
  { freeze: { at: 'paris' }, hearing: { at: 'vienna' }, assembly: { at: 'newYork' } },
);
const camera = cameraAt(5, 10, 48);

afterEach(unmountMaps);

function moves({ changes }: MountedMap) {
  return changes.flatMap((change) => (change.type === 'move-camera' ? change.camera : []));
}

describe('the reader moves the map', () => {
  it('with the arrow keys and plus and minus, once it has the focus', async () => {
    const map = await mountMap(dataset, { camera });
    map.container().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => moves(map)).toHaveLength(1);
    expect(moves(map)[0]?.center[0]).toBeGreaterThan(10);
    await userEvent.keyboard('+');
    await expect.poll(() => moves(map).at(-1)?.zoom).toBe(6);
  });

  it('with the arrow keys at once, without a slide, where less motion is asked for', async () => {
    const map = await mountMap(dataset, { camera });
    const sliding = vi.fn();
    map.container().addEventListener('transitionstart', sliding);
    map.container().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(moves(map)).toHaveLength(1);
    expect(map.host.querySelector('.leaflet-pan-anim')).toBeNull();
    expect(sliding).not.toHaveBeenCalled();
  });

  it('but not with the arrow keys on a symbol', async () => {
    const map = await mountMap(dataset, { camera });
    map.symbol('paris').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(moves(map)).toEqual([]);
  });

  it('with the zoom buttons', async () => {
    const map = await mountMap(dataset, { camera });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => moves(map)).toEqual([{ zoom: 6, center: [10, 48] }]);
  });

  it('with Ctrl or ⌘ and the wheel, around the pointer; the wheel alone scrolls the page', async () => {
    const map = await mountMap(dataset, { camera });
    const { left, top } = map.host.getBoundingClientRect();
    const turn = (keys: WheelEventInit) => {
      const at = { clientX: left + 200, clientY: top + 250, bubbles: true, cancelable: true };
      const event = new WheelEvent('wheel', { deltaY: -120, ...at, ...keys });
      map.container().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).toBe(false);
    expect(moves(map)).toEqual([]);
    expect(turn({ ctrlKey: true })).toBe(true);
    expect(moves(map)[0]?.zoom).toBe(5.5);
    expect(moves(map)[0]?.center[0]).toBeLessThan(10);
    expect(turn({ metaKey: true })).toBe(true);
    expect(moves(map)[1]?.zoom).toBe(6);
  });

  it('by dragging with the mouse; what was under the pointer stays there, and no symbol is pressed', async () => {
    const map = await mountMap(dataset, { camera });
    const symbol = map.symbol('paris');
    const { left, top, width, height } = symbol.getBoundingClientRect();
    const at = (dx: number): MouseEventInit => ({
      clientX: left + width / 2 + dx,
      clientY: top + height / 2,
      bubbles: true,
      button: 0,
      detail: 1,
    });
    symbol.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    symbol.dispatchEvent(new MouseEvent('mousedown', at(0)));
    document.body.dispatchEvent(new MouseEvent('mousemove', at(60)));
    document.body.dispatchEvent(new MouseEvent('mousemove', at(120)));
    await expect.poll(() => symbol.getBoundingClientRect().left).toBeCloseTo(left + 120, 0);
    document.body.dispatchEvent(new MouseEvent('mouseup', at(120)));
    symbol.dispatchEvent(new MouseEvent('click', at(120)));
    await expect.poll(() => moves(map)).toHaveLength(1);
    expect(moves(map)[0]?.zoom).toBe(5);
    expect(moves(map)[0]?.center[0]).toBeLessThan(10);
    expect(map.store.getState().view.place).toBeNull();
  });

  it('but not with one finger, which scrolls the page', async () => {
    const map = await mountMap(dataset, { camera });
    const { left, top } = map.host.getBoundingClientRect();
    const touch = (type: string, dx: number) => {
      const finger = new Touch({
        identifier: 1,
        target: map.container(),
        clientX: left + 300 + dx,
        clientY: top + 200,
      });
      const event = new TouchEvent(type, {
        touches: [finger],
        changedTouches: [finger],
        bubbles: true,
        cancelable: true,
      });
      map.container().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(touch('touchstart', 0)).toBe(false);
    expect(touch('touchmove', 80)).toBe(false);
    expect(touch('touchend', 80)).toBe(false);
    expect(moves(map)).toEqual([]);
    expect(getComputedStyle(map.container()).touchAction).toBe('pan-x pan-y');
  });

  it('and comes back with one button', async () => {
    const map = await mountMap(dataset, { camera });
    await page.getByRole('button', { name: 'Frame the story' }).click();
    await expect.poll(() => map.store.getState().view.camera).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Frame the story' })).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(map.container());
  });
});

describe('the map moves by itself', () => {
  it('and tells where it rests, but never takes that for the reader’s doing', async () => {
    const map = await mountMap(dataset);
    const middle = () => {
      const [west = 0, , east = 0] = map.store.getState().mapBounds ?? [];
      return (west + east) / 2;
    };
    const first = map.store.getState().mapBounds;
    expect(first).not.toBeNull();
    map.store.dispatch({ type: 'select-event', event: eventId('hearing') });
    await expect.poll(middle).toBeCloseTo(16.37, 0);
    map.store.dispatch({ type: 'clear-selection' });
    await expect.poll(() => map.store.getState().mapBounds).toEqual(first);
    expect(moves(map)).toEqual([]);
    expect(map.store.getState().view.camera).toBeNull();
  });

  it('leaves the camera of a link alone', async () => {
    const map = await mountMap(dataset, { camera });
    const [west = 0, , east = 0] = map.store.getState().mapBounds ?? [];
    expect((west + east) / 2).toBeCloseTo(10, 5);
    map.store.dispatch({ type: 'set-grouping', grouping: 'category' });
    expect(moves(map)).toEqual([]);
  });
});
