import { afterEach, expect, it, vi } from 'vitest';
import { DAY, utcMs } from '#model/time.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { LARGE_BEGINS, largeTable } from '../../fixtures/map/large-table.ts';
import { mountMap, nextFrame, unmountMaps } from './mount-map.tsx';

const { arrived, arrive } = vi.hoisted(() => {
  const gate = new EventTarget();
  const arrived = new Promise((resolve) => gate.addEventListener('open', resolve));
  return { arrived, arrive: () => gate.dispatchEvent(new Event('open')) };
});

vi.mock('#map/density-parts.ts', async (importOriginal) => {
  await arrived;
  return importOriginal();
});

afterEach(unmountMaps);

const camera = cameraAt(1.75, 10, 30);
const dataset = largeTable({ count: 3000, places: 60 });
const twoMonths = { start: utcMs(LARGE_BEGINS), end: utcMs(LARGE_BEGINS + 60 * DAY) };
const tenYears = { start: utcMs(LARGE_BEGINS), end: utcMs(LARGE_BEGINS + 3700 * DAY) };

it('keeps the picture of few events, and calls none of many complete, until the code for many is there', async () => {
  const few = await mountMap(dataset, { camera, window: twoMonths });
  const symbols = few.symbols();
  expect(symbols.length).toBeGreaterThan(0);
  few.store.dispatch({ type: 'move-window', window: tenYears });
  const many = mountMap(dataset, { camera, window: tenYears });
  const complete = vi.fn();
  many.then(complete);
  await expect.poll(() => document.querySelectorAll('.map-land').length).toBeGreaterThan(300);
  await nextFrame();
  await nextFrame();
  expect(few.symbols()).toEqual(symbols);
  expect(complete).not.toHaveBeenCalled();

  arrive();
  await expect.poll(() => few.host.querySelectorAll('canvas')).toHaveLength(2);
  expect(few.symbols()).not.toEqual(symbols);
  expect((await many).symbols().map(({ ariaLabel }) => ariaLabel)).toEqual(
    few.symbols().map(({ ariaLabel }) => ariaLabel),
  );
});
