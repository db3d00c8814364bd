import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LINES, PANE, POINTERS } from '#map/late-parts.ts';
import { zoomLevel } from '#model/camera.ts';
import { eventId } from '#model/id.ts';
import { DAY, type Interval, utcMs } from '#model/time.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { LARGE_BEGINS, largeTable } from '../../fixtures/map/large-table.ts';
import { type MountedMap, mountMap, nextFrame, settledRenders, unmountMaps } from './mount-map.tsx';

const places = largeTable({ count: 3000, places: 60 });
const points = largeTable({ count: 3000, places: 'points' });

/** What comes late would be a render more, whenever it came. */
beforeAll(() => Promise.all([LINES, POINTERS, PANE].map((part) => part.load())));
afterEach(unmountMaps);

function days(from: number, length: number): Interval {
  const start = utcMs(LARGE_BEGINS + from * DAY);
  return { start, end: utcMs(start + length * DAY) };
}

const world = cameraAt(1.75, 10, 30);
const europe = cameraAt(4, 8, 50);

/** The events that the symbols' names speak of. */
function countNamed({ symbols }: MountedMap): number {
  return symbols().reduce((sum, symbol) => {
    const events = /([\d,]+) events?/.exec(symbol.getAttribute('aria-label') ?? '')?.[1] ?? '0';
    return sum + Number(events.replaceAll(',', ''));
  }, 0);
}

function isMoving({ container }: MountedMap): boolean {
  return container().classList.contains('map-moving');
}

async function moveWindow(map: MountedMap, window: Interval): Promise<void> {
  map.store.dispatch({ type: 'move-window', window });
  await nextFrame();
  await nextFrame();
}

describe.each([
  ['places', places],
  ['points', points],
])('a large table of %s', (_, dataset) => {
  it('is shown by symbols that count every event in the window', async () => {
    const map = await mountMap(dataset, { camera: world });
    expect(countNamed(map)).toBe(3000);
    expect(map.symbols().length).toBeLessThan(100);
    const window = days(100, 900);
    await moveWindow(map, window);
    await expect.poll(() => isMoving(map)).toBe(false);
    const { columns } = map.store.select.table(map.store.getState());
    const inWindow = [...columns.start.keys()].filter(
      (row) => (columns.start[row] ?? 0) < window.end && window.start < (columns.end[row] ?? 0),
    );
    expect(countNamed(map)).toBe(inWindow.length);
  });

  it('is painted while the window moves, without any render and without touching the symbols', async () => {
    const map = await mountMap(dataset, { camera: world, window: days(0, 1000) });
    const before = await settledRenders(map);
    const symbols = map.symbols();
    const names = symbols.map((symbol) => symbol.getAttribute('aria-label'));
    for (const from of [10, 20, 30, 40]) {
      await moveWindow(map, days(from, 1000));
      expect(isMoving(map)).toBe(true);
      expect(map.renders()).toBe(before);
      expect(map.symbols()).toEqual(symbols);
      expect(symbols.map((symbol) => symbol.getAttribute('aria-label'))).toEqual(names);
    }
    expect(painted(map)).toBeGreaterThan(100);
    await expect.poll(() => isMoving(map)).toBe(false);
    expect(painted(map)).toBe(0);
  });

  it('keeps the focus on a symbol while the window moves', async () => {
    const map = await mountMap(dataset, { camera: world, window: days(0, 1000) });
    const [first] = map.symbols();
    first?.focus();
    await moveWindow(map, days(5, 1000));
    expect(document.activeElement).toBe(first);
    await expect.poll(() => isMoving(map)).toBe(false);
    expect(map.symbols()).toContain(document.activeElement);
  });

  it('opens a symbol to where its events are', async () => {
    const map = await mountMap(dataset, { camera: world });
    const [largest] = map.symbols();
    if (largest === undefined) throw new Error('There is no symbol.');
    await userEvent.click(largest);
    await expect.poll(() => map.store.getState().view.camera?.zoom).toBeGreaterThan(world.zoom);
  });

  it('lights up the symbol that holds an event’s place', async () => {
    const map = await mountMap(dataset, { camera: world });
    map.store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('e5') } });
    expect(map.symbols().filter((symbol) => symbol.hasAttribute('data-attended'))).toHaveLength(1);
    map.store.dispatch({ type: 'attend', attention: { kind: 'none' } });
    expect(map.symbols().filter((symbol) => symbol.hasAttribute('data-attended'))).toHaveLength(0);
  });

  it('marks the symbol that holds the selected event’s place', async () => {
    const map = await mountMap(dataset, { camera: world });
    map.store.dispatch({ type: 'select-event', event: eventId('e5') });
    await expect
      .poll(() => map.symbols().filter((symbol) => symbol.getAttribute('aria-current') === 'true'))
      .toHaveLength(1);
  });

  it('becomes single events where the window has few, and leaves nothing behind', async () => {
    const map = await mountMap(dataset, { camera: world, window: days(0, 1000) });
    expect(map.host.querySelectorAll('canvas')).toHaveLength(2);
    map.store.dispatch({ type: 'move-window', window: days(0, 60) });
    await expect.poll(() => map.host.querySelectorAll('canvas')).toHaveLength(0);
    expect(map.symbols().length).toBeGreaterThan(0);
    expect(isMoving(map)).toBe(false);
  });
});

describe('a large table', () => {
  it('of more events than can be counted at once is counted a moment later, and shown whole', async () => {
    const map = await mountMap(largeTable({ count: 30_000, places: 'points' }), { camera: world });
    expect(countNamed(map)).toBe(30_000);
    const before = map.symbols().length;
    map.store.dispatch({ type: 'move-camera', camera: { ...world, zoom: zoomLevel(2.5) } });
    await expect.poll(() => map.symbols().length).toBeGreaterThan(before);
    map.store.dispatch({ type: 'move-camera', camera: world });
    await expect.poll(() => countNamed(map)).toBe(30_000);
  });

  it('lists the events that it cannot show, as far as the list is in sight', async () => {
    const map = await mountMap(largeTable({ count: 5000, places: 60, placeless: 0.5 }), { camera: world });
    const off = map.host.querySelector('.map-off');
    const total = Number(/[\d,]+$/.exec(off?.textContent ?? '')?.[0].replace(',', ''));
    expect(total).toBe(5000 - countNamed(map));
    await userEvent.click(off?.querySelector('summary') ?? map.host);
    const rows = () => [...map.host.querySelectorAll<HTMLElement>('.map-off [data-event-id]')];
    await expect.poll(() => rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(50);
    expect(rows()[0]?.parentElement?.getAttribute('aria-setsize')).toBe(String(total));
    map.host.querySelector('.map-off ul')?.scrollTo(0, 1e6);
    await expect.poll(() => rows().at(-1)?.parentElement?.getAttribute('aria-posinset')).toBe(String(total));
    const last = rows().at(-1);
    await userEvent.click(last ?? map.host);
    expect(map.store.getState().view.event).toBe(last?.dataset.eventId);
  });

  it('keeps counting while a drag goes past few events, and shows them one by one at its end', async () => {
    const map = await mountMap(places, { camera: world, window: days(0, 1000) });
    const before = map.symbols();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const window of [days(0, 60), days(5, 1000), days(0, 60)]) {
      await moveWindow(map, window);
      expect(isMoving(map)).toBe(true);
      expect(map.symbols()).toEqual(before);
    }
    expect(map.store.select.mapIsDense(map.store.getState())).toBe(false);
    vi.advanceTimersByTime(150);
    vi.useRealTimers();
    await expect.poll(() => map.host.querySelectorAll('canvas')).toHaveLength(0);
    expect(isMoving(map)).toBe(false);
  });

  it('filters by a place that has a symbol of its own', async () => {
    const map = await mountMap(places, { camera: europe });
    const single = map.symbols().find(({ dataset: { placeIds } }) => placeIds === undefined);
    if (single === undefined) throw new Error('No place has a symbol of its own.');
    single.focus();
    await userEvent.keyboard('{Enter}');
    expect(map.store.getState().view.place).toBe(single.dataset.placeId);
  });

  it('does not stir for a filter that leaves events all over it', async () => {
    const map = await mountMap(points, { camera: null });
    const bounds = map.store.getState().mapBounds;
    const [first] = points.categories;
    map.store.dispatch({ type: 'set-filters', filters: { categories: first ? [first.id] : [] } });
    await expect.poll(() => countNamed(map)).toBeLessThan(3000);
    expect(map.store.getState().mapBounds).toEqual(bounds);
  });

  it('is framed once, as a whole', async () => {
    const map = await mountMap(places, { window: days(0, 1000) });
    const bounds = map.store.getState().mapBounds;
    await moveWindow(map, days(2000, 1000));
    await expect.poll(() => isMoving(map)).toBe(false);
    expect(map.store.getState().mapBounds).toEqual(bounds);
    expect(countNamed(map)).toBeGreaterThan(0);
  });
});

/** How many pixels of the symbols' canvas are not transparent. */
function painted({ host }: MountedMap): number {
  const canvas = host.querySelector<HTMLCanvasElement>('.map-moving-symbols-canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('There is no canvas.');
  const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  return pixels.reduce((sum, pixel) => sum + Number(pixel !== 0), 0);
}
