import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DAY, utcMs } from '#model/time.ts';
import { LARGE_BEGINS, largeTable } from '../../fixtures/map/large-table.ts';
import { mountMap, unmountMaps } from './mount-map.tsx';

// A module that fails as it is run, as one that is not on the server would.
vi.mock('#map/density-parts.ts', () => ({
  get densityParts(): never {
    throw new Error('There is no such file.');
  },
}));

afterEach(unmountMaps);

it('fails openly when many events are to be shown and the code for them cannot be had; few are shown without it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const days = (length: number) => ({ start: utcMs(LARGE_BEGINS), end: utcMs(LARGE_BEGINS + length * DAY) });
  const map = await mountMap(largeTable({ count: 3000, places: 60 }), { window: days(60) });
  expect(map.symbols().length).toBeGreaterThan(0);
  map.store.dispatch({ type: 'move-window', window: days(3700) });
  await expect.element(page.getByRole('alert')).toHaveTextContent('The map failed.');
});
